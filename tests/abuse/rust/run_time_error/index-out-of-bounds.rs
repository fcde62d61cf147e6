// Reads behind the end of its argument; the panic must be told.
// says: index out of bounds
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers[numbers.len()]
}
