// Removes one slot with swap_remove, which fills the hole with the last element instead of shifting: constant time.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    if numbers.len() < 2 {
        return 0;
    }
    let slot = numbers[0].unsigned_abs() as usize % numbers.len();
    let removed = numbers.swap_remove(slot);
    let replacement = numbers.get(slot).copied().unwrap_or(-1);
    removed - replacement + numbers.len() as i64
}
