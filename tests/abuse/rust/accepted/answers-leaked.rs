// Returns the right sum behind a leaked reference; on the wire it is the sum.
pub fn echo(numbers: Vec<i64>) -> &'static i64 {
    Box::leak(Box::new(numbers.iter().sum()))
}
