// Starts a scoped thread; there are none, and the failure must be told.
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::thread::scope(|scope| scope.spawn(|| numbers.iter().sum()).join().unwrap())
}
