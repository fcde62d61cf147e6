// Hashes each of the n squared over two subarrays from scratch, and their average length grows with n.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut best = i64::MIN;
    for start in 0..numbers.len() {
        for end in start..numbers.len() {
            let mut hash: i64 = 7;
            for &number in &numbers[start..=end] {
                hash = hash.wrapping_mul(31).wrapping_add(number);
            }
            best = best.max(hash);
        }
    }
    best
}
