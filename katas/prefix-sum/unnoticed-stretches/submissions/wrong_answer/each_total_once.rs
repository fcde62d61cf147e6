// Mistake: remembers that a total was seen, not how often, so totals that come back count once.
use std::collections::HashSet;

pub fn unnoticed_stretches(flows: Vec<i64>, change: i64) -> i64 {
    let mut seen = HashSet::from([0i64]);
    let (mut total, mut stretches) = (0, 0);
    for flow in flows {
        total += flow;
        stretches += i64::from(seen.contains(&(total - change)));
        seen.insert(total);
    }
    stretches
}
