// The left side twice and the own weight make up the whole, in LeetCode's form: O(n) time.
impl Solution {
    pub fn hanging_point(loads: Vec<i32>) -> i32 {
        let whole: i32 = loads.iter().sum();
        let mut left = 0;
        let found = loads.iter().position(|load| {
            let works = 2 * left + load == whole;
            left += load;
            works
        });
        found.map_or(-1, |hook| hook as i32)
    }
}
