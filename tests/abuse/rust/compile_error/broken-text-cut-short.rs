// Ends in the middle of a letter; a source is text.
// says: is not UTF-8 text
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
// â‚