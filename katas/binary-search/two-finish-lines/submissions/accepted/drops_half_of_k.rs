// The k-th time of both lists: drops k/2 of them at a step from the list that is behind, in LeetCode's form. O(log n).
impl Solution {
    pub fn two_finish_lines(north: Vec<i32>, south: Vec<i32>) -> f64 {
        let total = north.len() + south.len();
        let upper = Self::kth(&north, &south, total / 2 + 1);
        if total % 2 == 1 {
            return upper as f64;
        }
        let lower = Self::kth(&north, &south, total / 2);
        (lower + upper) as f64 / 2.0
    }

    fn kth(a: &[i32], b: &[i32], k: usize) -> i32 {
        if a.is_empty() {
            return b[k - 1];
        }
        if b.is_empty() {
            return a[k - 1];
        }
        if k == 1 {
            return a[0].min(b[0]);
        }
        let i = (k / 2).min(a.len());
        let j = (k / 2).min(b.len());
        if a[i - 1] <= b[j - 1] { Self::kth(&a[i..], b, k - i) } else { Self::kth(a, &b[j..], k - j) }
    }
}
