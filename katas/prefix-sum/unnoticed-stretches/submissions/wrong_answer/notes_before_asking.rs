// Mistake: notes the day's total before asking, so a change of 0 counts an empty stretch each day.
use std::collections::HashMap;

pub fn unnoticed_stretches(flows: Vec<i64>, change: i64) -> i64 {
    let mut seen = HashMap::from([(0i64, 1i64)]);
    let (mut total, mut stretches) = (0, 0);
    for flow in flows {
        total += flow;
        *seen.entry(total).or_insert(0) += 1;
        stretches += seen.get(&(total - change)).copied().unwrap_or(0);
    }
    stretches
}
