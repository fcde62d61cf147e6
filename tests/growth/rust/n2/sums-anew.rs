// Adds every prefix from its beginning.
pub fn work(numbers: Vec<i64>) -> i64 {
    (0..numbers.len()).map(|end| numbers[..end].iter().sum::<i64>() % 7).sum()
}
