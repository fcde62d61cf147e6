// The highest column up to each place, from both sides, in LeetCode's form: O(n) time, O(n) space.
impl Solution {
    pub fn resin_pour(columns: Vec<i32>) -> i32 {
        let n = columns.len();
        let mut left_max = columns.clone();
        let mut right_max = columns.clone();
        for i in 1..n {
            left_max[i] = left_max[i].max(left_max[i - 1]);
        }
        for i in (0..n - 1).rev() {
            right_max[i] = right_max[i].max(right_max[i + 1]);
        }
        (0..n).map(|i| left_max[i].min(right_max[i]) - columns[i]).sum()
    }
}
