// The window of the reference, but its colours are counted anew with a set at every step: O(n^2).
use std::collections::HashSet;

pub fn longest_two_kind_run(tiles: Vec<i64>) -> i64 {
    let mut start = 0;
    let mut longest = 0;
    for end in 0..tiles.len() {
        while tiles[start..=end].iter().collect::<HashSet<_>>().len() > 2 {
            start += 1;
        }
        longest = longest.max(end + 1 - start);
    }
    longest as i64
}
