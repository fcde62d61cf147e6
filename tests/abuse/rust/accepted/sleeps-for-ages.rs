// Sleeps longer than the world is old; the virtual clock must not overflow.
use std::time::{Duration, Instant};
pub fn echo(numbers: Vec<i64>) -> i64 {
    let start = Instant::now();
    std::thread::sleep(Duration::from_secs(u32::MAX.into()));
    std::hint::black_box(start.elapsed());
    numbers.iter().sum()
}
