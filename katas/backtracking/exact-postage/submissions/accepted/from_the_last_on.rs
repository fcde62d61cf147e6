// Tries each stamp from the last one chosen on, if it fits, and takes it out again: each set comes in one order only.
pub fn exact_postage(stamps: Vec<i64>, postage: i64) -> Vec<Vec<i64>> {
    let mut sets = Vec::new();
    fill(&stamps, postage, &mut Vec::new(), &mut sets);
    sets
}

/// Completes `chosen`, which lacks `left`, with `stamps` in every way.
fn fill(stamps: &[i64], left: i64, chosen: &mut Vec<i64>, sets: &mut Vec<Vec<i64>>) {
    if left == 0 {
        sets.push(chosen.clone());
    }
    for (place, &stamp) in stamps.iter().enumerate() {
        if stamp <= left {
            chosen.push(stamp);
            fill(&stamps[place..], left - stamp, chosen, sets);
            chosen.pop();
        }
    }
}
