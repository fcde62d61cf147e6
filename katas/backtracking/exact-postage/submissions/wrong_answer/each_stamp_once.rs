// Mistake: goes on behind the stamp just chosen, so no value is used twice.
pub fn exact_postage(stamps: Vec<i64>, postage: i64) -> Vec<Vec<i64>> {
    let mut sets = Vec::new();
    fill(&stamps, 0, postage, &mut Vec::new(), &mut sets);
    sets
}

fn fill(stamps: &[i64], start: usize, left: i64, chosen: &mut Vec<i64>, sets: &mut Vec<Vec<i64>>) {
    if left == 0 {
        sets.push(chosen.clone());
        return;
    }
    for place in start..stamps.len() {
        if stamps[place] <= left {
            chosen.push(stamps[place]);
            fill(stamps, place + 1, left - stamps[place], chosen, sets);
            chosen.pop();
        }
    }
}
