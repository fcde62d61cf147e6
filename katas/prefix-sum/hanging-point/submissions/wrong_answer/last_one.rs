// Goes on after the first hook that works, and so returns the last one.
pub fn hanging_point(loads: Vec<i64>) -> i64 {
    let whole: i64 = loads.iter().sum();
    let (mut left, mut found) = (0, -1);
    for (hook, load) in loads.iter().enumerate() {
        if 2 * left + load == whole {
            found = hook as i64;
        }
        left += load;
    }
    found
}
