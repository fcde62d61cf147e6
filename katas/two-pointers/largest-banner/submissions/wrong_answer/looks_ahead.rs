// Mistake: steps to whichever side has the taller mast next, instead of leaving the shorter of the present two.
pub fn largest_banner(masts: Vec<i64>) -> i64 {
    let mut largest = 0;
    let (mut left, mut right) = (0, masts.len().saturating_sub(1));
    while left < right {
        largest = largest.max((right - left) as i64 * masts[left].min(masts[right]));
        if masts[left + 1] >= masts[right - 1] {
            left += 1;
        } else {
            right -= 1;
        }
    }
    largest
}
