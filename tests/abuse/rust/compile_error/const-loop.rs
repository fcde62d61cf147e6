// Loops for ever at compile time; the limits of the build must end it.
const NEVER: u64 = loop {};
pub fn echo(numbers: Vec<i64>) -> i64 {
    NEVER as i64 + numbers.len() as i64
}
