// Walks with the sum behind and compares it with what the whole leaves for the other side: O(n) time, O(1) space.
pub fn hanging_point(loads: Vec<i64>) -> i64 {
    let mut right: i64 = loads.iter().sum();
    let mut left = 0;
    for (hook, load) in loads.iter().enumerate() {
        right -= load;
        if left == right {
            return hook as i64;
        }
        left += load;
    }
    -1
}
