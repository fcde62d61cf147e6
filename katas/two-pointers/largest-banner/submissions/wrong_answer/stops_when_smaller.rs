// Mistake: stops as soon as a step inwards makes the area smaller.
pub fn largest_banner(masts: Vec<i64>) -> i64 {
    let mut largest = 0;
    let (mut left, mut right) = (0, masts.len().saturating_sub(1));
    while left < right {
        let area = (right - left) as i64 * masts[left].min(masts[right]);
        if area < largest {
            break;
        }
        largest = area;
        if masts[left] < masts[right] {
            left += 1;
        } else {
            right -= 1;
        }
    }
    largest
}
