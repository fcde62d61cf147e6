// Mistake: the length is noted only when a third colour ends a run, so the run that reaches the end is never counted.
use std::collections::HashMap;

pub fn longest_two_kind_run(tiles: Vec<i64>) -> i64 {
    let mut counts: HashMap<i64, usize> = HashMap::new();
    let mut start = 0;
    let mut longest = 0;
    for (end, &tile) in tiles.iter().enumerate() {
        *counts.entry(tile).or_insert(0) += 1;
        if counts.len() > 2 {
            longest = longest.max(end - start);
        }
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
    }
    longest as i64
}
