// Mistake: multiplies in 32 bits, so the area of a high and wide banner wraps around.
pub fn largest_banner(masts: Vec<i64>) -> i64 {
    let mut largest: i32 = 0;
    let (mut left, mut right) = (0, masts.len().saturating_sub(1));
    while left < right {
        let height = masts[left].min(masts[right]) as i32;
        largest = largest.max(height.wrapping_mul((right - left) as i32));
        if masts[left] < masts[right] {
            left += 1;
        } else {
            right -= 1;
        }
    }
    largest as i64
}
