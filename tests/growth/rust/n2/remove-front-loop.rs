// Uses a vector as a queue and removes from the front until empty, each removal shifts all remaining elements.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    let mut checksum: i64 = 0;
    while !numbers.is_empty() {
        let front = numbers.remove(0);
        checksum = checksum.wrapping_mul(31).wrapping_add(front);
    }
    checksum
}
