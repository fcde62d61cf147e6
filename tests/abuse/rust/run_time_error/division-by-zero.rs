// Divides by an opaque zero; the panic must be told.
// says: attempt to divide by zero
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum::<i64>() / std::hint::black_box(0)
}
