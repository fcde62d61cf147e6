// Returns the right sum in 128 bits; its width must not matter.
pub fn echo(numbers: Vec<i64>) -> i128 {
    numbers.iter().map(|n| i128::from(*n)).sum()
}
