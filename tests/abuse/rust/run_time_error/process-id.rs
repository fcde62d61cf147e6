// Asks for its process id; there is none.
pub fn echo(numbers: Vec<i64>) -> i64 {
    i64::from(std::process::id()) + numbers.len() as i64
}
