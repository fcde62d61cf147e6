// Panics with a message of 300 MiB; the memory limit must end it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    panic!("{}{}", "x".repeat(300 << 20), numbers.len())
}
