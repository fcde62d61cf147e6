// Includes /etc/passwd as bytes at compile time; a solution is judged by itself.
// says: reads another file
static BYTES: &[u8] = include_bytes!("/etc/passwd");
pub fn echo(numbers: Vec<i64>) -> i64 {
    println!("{BYTES:?}");
    numbers.iter().sum()
}
