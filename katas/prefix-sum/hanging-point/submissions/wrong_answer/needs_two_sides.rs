// Leaves out the first and the last hook, as if both sides needed a weight.
pub fn hanging_point(loads: Vec<i64>) -> i64 {
    let whole: i64 = loads.iter().sum();
    let mut left = loads[0];
    for hook in 1..loads.len().saturating_sub(1) {
        if 2 * left + loads[hook] == whole {
            return hook as i64;
        }
        left += loads[hook];
    }
    -1
}
