// Waits busily for a clock that only sleeping moves; fuel must end it.
// says: spent the budget of 500 M instructions
use std::time::{Duration, Instant};
pub fn echo(numbers: Vec<i64>) -> i64 {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(1) {}
    numbers.iter().sum()
}
