// Returns infinity; it is no integer.
pub fn echo(numbers: Vec<i64>) -> f64 {
    f64::INFINITY + numbers.len() as f64
}
