// Locks a mutex twice; with one thread that can never be served.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let lock = std::sync::Mutex::new(1);
    let first = lock.lock().unwrap();
    let second = lock.lock().unwrap();
    *first + *second + numbers.len() as i64
}
