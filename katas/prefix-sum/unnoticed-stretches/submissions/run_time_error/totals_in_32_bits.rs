// Mistake: 32-bit totals in LeetCode's form, which overflow after some thousand days of steep rises.
use std::collections::HashMap;
impl Solution {
    pub fn unnoticed_stretches(flows: Vec<i32>, change: i32) -> i32 {
        let mut seen = HashMap::from([(0, 1)]);
        let (mut total, mut stretches) = (0, 0);
        for flow in flows {
            total += flow;
            stretches += seen.get(&(total - change)).copied().unwrap_or(0);
            *seen.entry(total).or_insert(0) += 1;
        }
        stretches
    }
}
