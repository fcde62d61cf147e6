// From both ends inwards, always leaving the shorter mast: O(n) time, O(1) space.
pub fn largest_banner(masts: Vec<i64>) -> i64 {
    let mut largest = 0;
    let (mut left, mut right) = (0, masts.len().saturating_sub(1));
    while left < right {
        let height = masts[left].min(masts[right]);
        largest = largest.max((right - left) as i64 * height);
        if masts[left] < masts[right] {
            left += 1;
        } else {
            right -= 1;
        }
    }
    largest
}
