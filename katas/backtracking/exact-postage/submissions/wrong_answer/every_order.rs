// Mistake: tries every stamp at every step, so a set comes once for each order of its stamps.
pub fn exact_postage(stamps: Vec<i64>, postage: i64) -> Vec<Vec<i64>> {
    let mut sets = Vec::new();
    fill(&stamps, postage, &mut Vec::new(), &mut sets);
    sets
}

fn fill(stamps: &[i64], left: i64, chosen: &mut Vec<i64>, sets: &mut Vec<Vec<i64>>) {
    if left == 0 {
        sets.push(chosen.clone());
        return;
    }
    for &stamp in stamps {
        if stamp <= left {
            chosen.push(stamp);
            fill(stamps, left - stamp, chosen, sets);
            chosen.pop();
        }
    }
}
