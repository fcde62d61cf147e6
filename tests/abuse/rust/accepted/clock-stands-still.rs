// Adds the time that its work took; only sleeping moves the clock.
use std::time::Instant;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let start = Instant::now();
    let sum = std::hint::black_box(numbers).iter().sum::<i64>();
    sum + start.elapsed().as_nanos() as i64
}
