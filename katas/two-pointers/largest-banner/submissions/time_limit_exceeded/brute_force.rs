// Tries every pair of masts: O(n^2).
pub fn largest_banner(masts: Vec<i64>) -> i64 {
    let mut largest = 0;
    for left in 0..masts.len() {
        for right in left + 1..masts.len() {
            let height = masts[left].min(masts[right]);
            largest = largest.max((right - left) as i64 * height);
        }
    }
    largest
}
