// A stack of heights with how far left each begins, handed on at each pop, in LeetCode's form: O(n) time and space.
impl Solution {
    pub fn largest_patch(strips: Vec<i32>) -> i32 {
        let mut stack: Vec<(usize, i32)> = vec![];
        let mut best = 0;
        let n = strips.len();
        for (i, height) in strips.into_iter().chain(std::iter::once(0)).enumerate() {
            let mut start = i;
            while let Some(&(from, high)) = stack.last() {
                if high < height {
                    break;
                }
                stack.pop();
                best = best.max(high * (i - from) as i32);
                start = from;
            }
            if i < n {
                stack.push((start, height));
            }
        }
        best
    }
}
