// A table of the best total up to each evening, in LeetCode's form: O(n) time and space.
impl Solution {
    pub fn voice_rest(fees: Vec<i32>) -> i32 {
        let n = fees.len();
        let mut best = vec![0; n + 1];
        best[1] = fees[0];
        for i in 2..=n {
            best[i] = best[i - 1].max(best[i - 2] + fees[i - 1]);
        }
        best[n]
    }
}
