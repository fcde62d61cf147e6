// Begins with a byte order mark; some editors write one.
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
