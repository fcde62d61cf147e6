// A count of each colour between two ends that only move right: O(n) time, three keys at most.
use std::collections::HashMap;

pub fn longest_two_kind_run(tiles: Vec<i64>) -> i64 {
    let mut counts: HashMap<i64, usize> = HashMap::new();
    let mut start = 0;
    let mut longest = 0;
    for (end, &tile) in tiles.iter().enumerate() {
        *counts.entry(tile).or_insert(0) += 1;
        while counts.len() > 2 {
            let leaving = tiles[start];
            start += 1;
            if let Some(count) = counts.get_mut(&leaving) {
                *count -= 1;
                if *count == 0 {
                    counts.remove(&leaving);
                }
            }
        }
        longest = longest.max(end + 1 - start);
    }
    longest as i64
}
