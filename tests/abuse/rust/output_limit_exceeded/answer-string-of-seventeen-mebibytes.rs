// Returns a string of 17 MiB in place of an integer; the limit on answers must refuse it.
// says: the answer takes more than 16 MiB
pub fn echo(numbers: Vec<i64>) -> String {
    "x".repeat((17 << 20) + numbers.len())
}
