// Differences of running totals, in LeetCode's form: O(n) time, O(n) space.
impl Solution {
    pub fn warmest_spell(readings: Vec<i32>, hours: i32) -> f64 {
        let mut totals = vec![0];
        for reading in readings {
            totals.push(totals[totals.len() - 1] + reading);
        }
        let mut warmest = i32::MIN;
        for end in hours as usize..totals.len() {
            warmest = warmest.max(totals[end] - totals[end - hours as usize]);
        }
        f64::from(warmest) / f64::from(hours)
    }
}
