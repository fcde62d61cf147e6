// Waits at a barrier for a second thread; it must not hang.
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::sync::Barrier::new(2).wait();
    numbers.iter().sum()
}
