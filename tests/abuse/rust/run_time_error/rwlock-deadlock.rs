// Writes under a lock it reads under; with one thread that can never be served.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let lock = std::sync::RwLock::new(1);
    let read = lock.read().unwrap();
    let write = lock.write().unwrap();
    *read + *write + numbers.len() as i64
}
