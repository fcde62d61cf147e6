// Exits with code 127 instead of answering; no exit code is an answer.
// says: exited with code 127
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _ = numbers;
    std::process::exit(127)
}
