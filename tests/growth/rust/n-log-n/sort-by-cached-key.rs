// Sorts by a key of rearranged halves that is computed once per element, so the sort itself decides the cost.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    numbers.sort_by_cached_key(|&number| (number % 30_011, number / 30_011));
    let mut checksum: i64 = 0;
    for &number in &numbers {
        checksum = checksum.wrapping_mul(31).wrapping_add(number);
    }
    checksum
}
