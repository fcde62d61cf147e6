// Adds in 128 bits, rounding down.
pub fn middle(low: i64, high: i64) -> i64 {
    ((low as i128 + high as i128).div_euclid(2)) as i64
}
