// Exits with code 1 instead of answering; no exit code is an answer.
// says: exited with code 1
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _ = numbers;
    std::process::exit(1)
}
