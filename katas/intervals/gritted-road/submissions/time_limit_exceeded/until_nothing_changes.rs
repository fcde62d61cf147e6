// Looks for two parts that meet, merges them, and begins again until there are none: O(n^2) a round, up to n rounds.
pub fn gritted_road(mut parts: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    while let Some((kept, gone)) = two_that_meet(&parts) {
        let other = parts.swap_remove(gone);
        parts[kept][0] = parts[kept][0].min(other[0]);
        parts[kept][1] = parts[kept][1].max(other[1]);
    }
    parts.sort();
    parts
}

fn two_that_meet(parts: &[Vec<i64>]) -> Option<(usize, usize)> {
    for a in 0..parts.len() {
        for b in a + 1..parts.len() {
            if parts[a][0] <= parts[b][1] && parts[b][0] <= parts[a][1] {
                return Some((a, b));
            }
        }
    }
    None
}
