// Asks the harness for an argument buffer of 1 GiB; the memory limit must refuse it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let at = kata_harness::kata_buffer(1 << 30);
    at as i64 + numbers.len() as i64
}
