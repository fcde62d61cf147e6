// Raises to the power of n by squaring.
pub fn work(numbers: Vec<i64>) -> i64 {
    let (mut power, mut base, mut result) = (numbers.len() as u64, 3u64, 1u64);
    while power > 0 {
        if power & 1 == 1 {
            result = result * base % 1_000_007;
        }
        base = base * base % 1_000_007;
        power >>= 1;
    }
    result as i64
}
