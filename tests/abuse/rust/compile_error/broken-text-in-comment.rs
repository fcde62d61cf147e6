// Has bytes in a comment that are no UTF-8; a source is text.
// says: is not UTF-8 text
// ÿþÿ
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
