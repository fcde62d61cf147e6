// Panics; its message must be told.
// says: it gave up on
pub fn echo(numbers: Vec<i64>) -> i64 {
    panic!("it gave up on {} numbers", numbers.len())
}
