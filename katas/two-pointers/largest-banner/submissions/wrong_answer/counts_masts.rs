// Mistake: takes the number of masts from end to end for the width, which is one more than the distance.
pub fn largest_banner(masts: Vec<i64>) -> i64 {
    let mut largest = 0;
    let (mut left, mut right) = (0, masts.len().saturating_sub(1));
    while left < right {
        largest = largest.max((right - left + 1) as i64 * masts[left].min(masts[right]));
        if masts[left] < masts[right] {
            left += 1;
        } else {
            right -= 1;
        }
    }
    largest
}
