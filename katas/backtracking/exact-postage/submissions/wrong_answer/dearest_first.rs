// Mistake: takes the dearest stamp that fits, again and again, once from each stamp on: at most one set for each.
pub fn exact_postage(mut stamps: Vec<i64>, postage: i64) -> Vec<Vec<i64>> {
    stamps.sort_unstable_by(|a, b| b.cmp(a));
    let mut sets = Vec::new();
    for start in 0..stamps.len() {
        let mut left = postage;
        let mut chosen = Vec::new();
        for &stamp in &stamps[start..] {
            while stamp <= left {
                chosen.push(stamp);
                left -= stamp;
            }
        }
        if left == 0 && chosen.contains(&stamps[start]) {
            sets.push(chosen);
        }
    }
    sets
}
