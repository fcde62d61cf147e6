// Runs a constructor before every export; it may, and it must not see another case.
use std::sync::atomic::{AtomicI64, Ordering};
static RUNS: AtomicI64 = AtomicI64::new(0);
extern "C" fn before() {
    RUNS.fetch_add(1, Ordering::SeqCst);
}
#[used]
#[unsafe(link_section = ".init_array")]
static BEFORE: extern "C" fn() = before;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let runs = RUNS.load(Ordering::SeqCst);
    numbers.iter().sum::<i64>() + i64::from(runs > 8)
}
