// Rotates the list by a third with three in-place reversals, each element moves a constant number of times.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    let shift = numbers.len() / 3;
    numbers.reverse();
    numbers[..shift].reverse();
    numbers[shift..].reverse();
    let mut checksum: i64 = 0;
    for &number in &numbers {
        checksum = checksum.wrapping_mul(31).wrapping_add(number);
    }
    checksum
}
