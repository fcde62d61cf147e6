// A stack with heights beside the places, from the last tide to the first, in LeetCode's form: O(n) time and space.
impl Solution {
    pub fn stranded_boats(tides: Vec<i32>) -> Vec<i32> {
        let n = tides.len();
        let mut answer = vec![0; n];
        let mut stack: Vec<(i32, usize)> = vec![];
        for i in (0..n).rev() {
            while !stack.is_empty() && stack[stack.len() - 1].0 <= tides[i] {
                stack.pop();
            }
            if let Some(&(_, j)) = stack.last() {
                answer[i] = (j - i) as i32;
            }
            stack.push((tides[i], i));
        }
        answer
    }
}
