// Adds in 64 bits and wraps.
pub fn middle(low: i64, high: i64) -> i64 {
    low.wrapping_add(high).div_euclid(2)
}
