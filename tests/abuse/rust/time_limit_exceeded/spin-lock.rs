// Tries for ever to lock a mutex it holds already; fuel must end it.
// says: spent the budget of 500 M instructions
pub fn echo(numbers: Vec<i64>) -> i64 {
    let lock = std::sync::Mutex::new(0);
    let held = lock.lock().unwrap();
    while lock.try_lock().is_err() {}
    drop(held);
    numbers.iter().sum()
}
