// The library's search for a border, once for each end of the run, in LeetCode's form: O(log n) time.
impl Solution {
    pub fn skein_shelf(lots: Vec<i32>, lot: i32) -> Vec<i32> {
        let first = lots.partition_point(|&other| other < lot);
        if lots.get(first) != Some(&lot) {
            return vec![-1, -1];
        }
        let end = lots.partition_point(|&other| other <= lot);
        vec![first as i32, end as i32 - 1]
    }
}
