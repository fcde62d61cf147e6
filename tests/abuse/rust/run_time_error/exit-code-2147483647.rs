// Exits with code 2147483647 instead of answering; no exit code is an answer.
// says: exited with code 2147483647
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _ = numbers;
    std::process::exit(2147483647)
}
