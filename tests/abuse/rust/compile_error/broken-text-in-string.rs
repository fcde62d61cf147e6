// Has bytes in a string that are no UTF-8; a source is text.
// says: is not UTF-8 text
const TEXT: &[u8] = b"ÿÀ€";
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
