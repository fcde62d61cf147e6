// The whole table, in LeetCode's form: O(n^2) time and space.
impl Solution {
    pub fn letter_board(hanging: String, wanted: String) -> i32 {
        let a: Vec<char> = hanging.chars().collect();
        let b: Vec<char> = wanted.chars().collect();
        let (m, n) = (a.len(), b.len());
        let mut dp = vec![vec![0; n + 1]; m + 1];
        for i in 0..=m {
            dp[i][0] = i as i32;
        }
        for j in 0..=n {
            dp[0][j] = j as i32;
        }
        for i in 1..=m {
            for j in 1..=n {
                dp[i][j] = if a[i - 1] == b[j - 1] {
                    dp[i - 1][j - 1]
                } else {
                    1 + dp[i - 1][j - 1].min(dp[i - 1][j]).min(dp[i][j - 1])
                };
            }
        }
        dp[m][n]
    }
}
