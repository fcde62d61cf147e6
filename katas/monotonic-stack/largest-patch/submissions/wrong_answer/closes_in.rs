// Mistake: closes in from both ends, always leaving the lower one, as if nothing between limited the height.
pub fn largest_patch(strips: Vec<i64>) -> i64 {
    let mut largest = 0;
    let (mut left, mut right) = (0, strips.len() - 1);
    while left <= right {
        let height = strips[left].min(strips[right]);
        largest = largest.max(height * (right - left + 1) as i64);
        if strips[left] < strips[right] {
            left += 1;
        } else if right > 0 {
            right -= 1;
        } else {
            break;
        }
    }
    largest
}
