// Spins on a flag that nobody sets; fuel must end it.
// says: spent the budget of 500 M instructions
use std::sync::atomic::{AtomicBool, Ordering};
static READY: AtomicBool = AtomicBool::new(false);
pub fn echo(numbers: Vec<i64>) -> i64 {
    while !READY.load(Ordering::SeqCst) {
        std::hint::spin_loop();
    }
    numbers.iter().sum()
}
