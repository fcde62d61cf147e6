// Returns the right sum in Some; on the wire it is the sum.
pub fn echo(numbers: Vec<i64>) -> Option<i64> {
    Some(numbers.iter().sum())
}
