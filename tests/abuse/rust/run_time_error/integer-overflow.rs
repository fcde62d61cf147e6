// Adds past the largest integer; overflow checks must tell.
// says: attempt to add with overflow
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::hint::black_box(i64::MAX) + 1 + numbers.len() as i64
}
