// Counts the hook's own weight on the left side.
pub fn hanging_point(loads: Vec<i64>) -> i64 {
    let whole: i64 = loads.iter().sum();
    let mut left = 0;
    for (hook, load) in loads.iter().enumerate() {
        left += load;
        if left == whole - left {
            return hook as i64;
        }
    }
    -1
}
