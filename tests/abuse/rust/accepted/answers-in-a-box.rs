// Returns the right sum in a box; that is how it is reached, not what it is.
pub fn echo(numbers: Vec<i64>) -> Box<i64> {
    Box::new(numbers.iter().sum())
}
