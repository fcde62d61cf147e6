// Returns the right sum as text; text is no integer.
pub fn echo(numbers: Vec<i64>) -> String {
    numbers.iter().sum::<i64>().to_string()
}
