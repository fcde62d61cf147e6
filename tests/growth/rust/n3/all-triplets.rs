// Every triplet.
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len();
    let mut count = 0;
    for a in 0..n {
        for b in a + 1..n {
            for c in b + 1..n {
                count += (numbers[a] + numbers[b] + numbers[c] == 999) as i64;
            }
        }
    }
    count
}
