// Samples eight places, however many there are.
pub fn work(numbers: Vec<i64>) -> i64 {
    (0..8).map(|part| numbers[part * numbers.len() / 8]).fold(0, |sum, number| sum ^ number)
}
