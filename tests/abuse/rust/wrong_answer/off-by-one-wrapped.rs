// Adds 2 to the 64th and wraps around to be one off; the answer must be compared in full.
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum::<i64>().wrapping_add(i64::MAX).wrapping_add(i64::MAX).wrapping_add(3)
}
