// Counts the bags for each hold and writes the row anew, in LeetCode's form: O(n) time, O(1) space.
impl Solution {
    pub fn three_holds(bags: &mut Vec<i32>) {
        let mut counts = [0; 3];
        for &bag in bags.iter() {
            counts[bag as usize] += 1;
        }
        let mut place = 0;
        for hold in 0..3 {
            for _ in 0..counts[hold] {
                bags[place] = hold as i32;
                place += 1;
            }
        }
    }
}
