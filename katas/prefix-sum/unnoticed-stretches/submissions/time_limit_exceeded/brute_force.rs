// Every start carries a running sum to the last day: O(n^2).
pub fn unnoticed_stretches(flows: Vec<i64>, change: i64) -> i64 {
    let mut stretches = 0;
    for start in 0..flows.len() {
        let mut sum = 0;
        for flow in &flows[start..] {
            sum += flow;
            stretches += i64::from(sum == change);
        }
    }
    stretches
}
