// For each mast looks from the far end for the first that is as tall: O(n^2) where the heights fall, as there is none.
pub fn largest_banner(masts: Vec<i64>) -> i64 {
    let mut largest = 0;
    for left in 0..masts.len() {
        for right in (left + 1..masts.len()).rev() {
            let height = masts[left].min(masts[right]);
            largest = largest.max((right - left) as i64 * height);
            if masts[right] >= masts[left] {
                break;
            }
        }
    }
    largest
}
