// Resumes an unwinding that never began; panics abort, so it must end.
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::panic::resume_unwind(Box::new(numbers))
}
