// A table of the mirrored pieces first, from the short ones to the long; then the search, in LeetCode's form.
impl Solution {
    pub fn mirrored_ribbons(ribbon: String) -> Vec<Vec<String>> {
        let s: Vec<char> = ribbon.chars().collect();
        let n = s.len();
        let mut dp = vec![vec![false; n]; n];
        for i in (0..n).rev() {
            for j in i..n {
                dp[i][j] = s[i] == s[j] && (j - i < 2 || dp[i + 1][j - 1]);
            }
        }
        let mut result = vec![];
        let mut path = vec![];
        Self::backtrack(&s, 0, &dp, &mut path, &mut result);
        result
    }

    fn backtrack(
        s: &Vec<char>,
        start: usize,
        dp: &Vec<Vec<bool>>,
        path: &mut Vec<String>,
        result: &mut Vec<Vec<String>>,
    ) {
        if start == s.len() {
            result.push(path.clone());
            return;
        }
        for end in start..s.len() {
            if dp[start][end] {
                path.push(s[start..=end].iter().collect());
                Self::backtrack(s, end + 1, dp, path, result);
                path.pop();
            }
        }
    }
}
