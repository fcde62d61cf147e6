// Every pair.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut count = 0;
    for a in 0..numbers.len() {
        for b in a + 1..numbers.len() {
            count += (numbers[a] + numbers[b] == 999) as i64;
        }
    }
    count
}
