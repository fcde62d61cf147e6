// Waits on a condition variable that nobody notifies; it must not hang.
use std::sync::{Condvar, Mutex};
pub fn echo(numbers: Vec<i64>) -> i64 {
    let lock = Mutex::new(());
    drop(Condvar::new().wait(lock.lock().unwrap()));
    numbers.iter().sum()
}
