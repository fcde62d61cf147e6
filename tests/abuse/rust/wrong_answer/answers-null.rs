// Returns null; null is no integer.
pub fn echo(numbers: Vec<i64>) -> Option<i64> {
    numbers.get(numbers.len()).copied()
}
