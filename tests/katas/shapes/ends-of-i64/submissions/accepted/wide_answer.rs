// Answers in 128 bits.
pub fn middle(low: i128, high: i128) -> i128 {
    (low + high).div_euclid(2)
}
