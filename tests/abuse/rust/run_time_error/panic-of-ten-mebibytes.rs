// Panics with a message of 10 MiB; what is kept of it must be bounded.
// says: long long
pub fn echo(numbers: Vec<i64>) -> i64 {
    panic!("{}{}", "long ".repeat(2 << 20), numbers.len())
}
