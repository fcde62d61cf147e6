// Looks every part up in a set, in LeetCode's form: O(n^2) parts.
impl Solution {
    pub fn stencil_line(line: String, stencils: Vec<String>) -> bool {
        let set: HashSet<String> = stencils.into_iter().collect();
        let n = line.len();
        let mut dp = vec![false; n + 1];
        dp[0] = true;
        for i in 1..=n {
            for j in 0..i {
                if dp[j] && set.contains(&line[j..i]) {
                    dp[i] = true;
                    break;
                }
            }
        }
        dp[n]
    }
}
