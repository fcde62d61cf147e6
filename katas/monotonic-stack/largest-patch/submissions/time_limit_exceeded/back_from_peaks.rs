// Walks back only from strips with a lower one behind them, where a patch can end: O(n^2) where the heights fall.
pub fn largest_patch(strips: Vec<i64>) -> i64 {
    let mut largest = 0;
    for end in 0..strips.len() {
        if end + 1 < strips.len() && strips[end + 1] >= strips[end] {
            continue;
        }
        let mut height = strips[end];
        for start in (0..=end).rev() {
            height = height.min(strips[start]);
            largest = largest.max(height * (end - start + 1) as i64);
        }
    }
    largest
}
