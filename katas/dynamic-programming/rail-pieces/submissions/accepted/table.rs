// A table that marks the impossible with gap + 1, in LeetCode's form: O(gap) time and space for 12 kinds.
impl Solution {
    pub fn rail_pieces(pieces: Vec<i32>, gap: i32) -> i32 {
        let none = gap + 1;
        let mut fewest = vec![none; gap as usize + 1];
        fewest[0] = 0;
        for piece in pieces {
            for length in piece..=gap {
                let rest = (length - piece) as usize;
                fewest[length as usize] = fewest[length as usize].min(fewest[rest] + 1);
            }
        }
        if fewest[gap as usize] < none { fewest[gap as usize] } else { -1 }
    }
}
