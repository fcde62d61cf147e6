// Mistake: a colour whose count falls to zero stays in the map, so colours long gone still count as in the window.
use std::collections::HashMap;

pub fn longest_two_kind_run(tiles: Vec<i64>) -> i64 {
    let mut counts: HashMap<i64, usize> = HashMap::new();
    let mut start = 0;
    let mut longest = 0;
    for (end, &tile) in tiles.iter().enumerate() {
        *counts.entry(tile).or_insert(0) += 1;
        while counts.len() > 2 && start < end {
            if let Some(count) = counts.get_mut(&tiles[start]) {
                *count -= 1;
            }
            start += 1;
        }
        longest = longest.max(end + 1 - start);
    }
    longest as i64
}
