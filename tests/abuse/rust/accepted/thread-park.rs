// Parks its only thread and answers right; with one thread, parking must return or trap, not hang.
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::thread::park();
    numbers.iter().sum()
}
