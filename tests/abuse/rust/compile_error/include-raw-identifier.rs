// Includes /etc/passwd by a raw identifier; a solution is judged by itself.
// says: reads another file
const TEXT: &str = r#include_str!("/etc/passwd");
pub fn echo(numbers: Vec<i64>) -> i64 {
    println!("{TEXT}");
    numbers.iter().sum()
}
