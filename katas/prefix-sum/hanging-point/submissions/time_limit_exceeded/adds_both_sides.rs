// Adds up both sides of every hook: O(n^2).
pub fn hanging_point(loads: Vec<i64>) -> i64 {
    for hook in 0..loads.len() {
        let left: i64 = loads[..hook].iter().sum();
        let right: i64 = loads[hook + 1..].iter().sum();
        if left == right {
            return hook as i64;
        }
    }
    -1
}
