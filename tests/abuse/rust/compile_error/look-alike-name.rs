// Names its function with a look-alike letter; there is nothing to call.
// says: has no function
pub fn еcho(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
