// The same in LeetCode's form with an ordered map: O(n log n) time.
use std::collections::BTreeMap;

impl Solution {
    pub fn unnoticed_stretches(flows: Vec<i32>, change: i32) -> usize {
        let mut seen = BTreeMap::new();
        seen.insert(0i64, 1usize);
        let mut total = 0i64;
        let mut stretches = 0;
        for flow in flows {
            total += i64::from(flow);
            stretches += seen.get(&(total - i64::from(change))).unwrap_or(&0);
            *seen.entry(total).or_default() += 1;
        }
        stretches
    }
}
