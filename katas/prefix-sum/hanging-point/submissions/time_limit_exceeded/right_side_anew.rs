// Keeps the left sum, but adds up the right side at every hook: O(n^2).
pub fn hanging_point(loads: Vec<i64>) -> i64 {
    let mut left = 0;
    for hook in 0..loads.len() {
        if left == loads[hook + 1..].iter().sum::<i64>() {
            return hook as i64;
        }
        left += loads[hook];
    }
    -1
}
