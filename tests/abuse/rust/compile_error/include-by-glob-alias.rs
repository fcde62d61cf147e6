// Re-exports all of std and includes /etc/hosts from there; a solution is judged by itself.
// says: reads another file
mod all {
    pub use std::*;
}
all::include!("/etc/hosts");
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
