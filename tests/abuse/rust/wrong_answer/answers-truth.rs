// Returns a truth value; it is no integer.
pub fn echo(numbers: Vec<i64>) -> bool {
    numbers.is_empty()
}
