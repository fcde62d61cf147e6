// Mistake: a window that shrinks while its sum is too large, as if no day could fall.
pub fn unnoticed_stretches(flows: Vec<i64>, change: i64) -> i64 {
    let (mut left, mut sum, mut stretches) = (0, 0, 0);
    for right in 0..flows.len() {
        sum += flows[right];
        while sum > change && left < right {
            sum -= flows[left];
            left += 1;
        }
        stretches += i64::from(sum == change);
    }
    stretches
}
