// Sleeps for an hour before it answers; only the virtual clock may notice.
use std::time::{Duration, Instant};
pub fn echo(numbers: Vec<i64>) -> i64 {
    let start = Instant::now();
    std::thread::sleep(Duration::from_secs(3600));
    assert_eq!(start.elapsed().as_secs(), 3600);
    numbers.iter().sum()
}
