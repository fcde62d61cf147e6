// Recomputes a hash of the whole prefix for every index instead of carrying it along, a sum of lengths 1 to n.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut best = i64::MIN;
    for end in 1..=numbers.len() {
        let mut hash: i64 = 7;
        for &number in &numbers[..end] {
            hash = hash.wrapping_mul(31).wrapping_add(number);
        }
        best = best.max(hash);
    }
    best
}
