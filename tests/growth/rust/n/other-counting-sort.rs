// Sorts values from six kinds by counting them and writing them back, linear because the key range is fixed.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut counts = [0usize; 6];
    for &number in &numbers {
        counts[number.rem_euclid(6) as usize] += 1;
    }
    let mut sorted = Vec::with_capacity(numbers.len());
    for (value, &count) in counts.iter().enumerate() {
        for _ in 0..count {
            sorted.push(value as i64);
        }
    }
    let mut checksum: i64 = 0;
    for &value in &sorted {
        checksum = checksum.wrapping_mul(7).wrapping_add(value);
    }
    checksum
}
