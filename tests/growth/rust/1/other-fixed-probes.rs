// Samples eight evenly spaced elements into a checksum; the number of probes never changes, so the cost is constant.
const PROBES: usize = 8;

pub fn work(numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    let mut checksum: i64 = 17;
    for probe in 0..PROBES {
        let index = probe * numbers.len() / PROBES;
        checksum = checksum.wrapping_mul(31).wrapping_add(numbers[index]);
    }
    checksum
}
