// Returns the right sum in a list; a list is no integer.
pub fn echo(numbers: Vec<i64>) -> Vec<i64> {
    vec![numbers.iter().sum()]
}
