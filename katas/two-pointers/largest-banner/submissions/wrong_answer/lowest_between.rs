// Mistake: lets the masts between limit the height, as in the largest rectangle under bars.
pub fn largest_banner(masts: Vec<i64>) -> i64 {
    let mut largest = 0;
    for left in 0..masts.len() {
        let mut height = masts[left];
        for right in left + 1..masts.len() {
            height = height.min(masts[right]);
            largest = largest.max((right - left) as i64 * height);
        }
    }
    largest
}
