// Climbs from the last leaf of a heap to its root.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut place = numbers.len() - 1;
    let mut sum = 0;
    while place > 0 {
        sum ^= numbers[place];
        place = (place - 1) / 2;
    }
    sum
}
