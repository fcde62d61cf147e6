// Where each colour was last seen, counted from 1, must agree at each thread: O(n) time, O(1) space.
impl Solution {
    pub fn same_weave(first: String, second: String) -> bool {
        let (first, second) = (first.as_bytes(), second.as_bytes());
        let mut seen = [[0; 26]; 2];
        for i in 0..first.len() {
            let a = (first[i] - b'a') as usize;
            let b = (second[i] - b'a') as usize;
            if seen[0][a] != seen[1][b] {
                return false;
            }
            seen[0][a] = i + 1;
            seen[1][b] = i + 1;
        }
        true
    }
}
