// Mistake: leaves the loop at the first stamp that is too dear, but the stamps are not sorted.
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
    for (place, &stamp) in stamps.iter().enumerate() {
        if stamp > left {
            break;
        }
        chosen.push(stamp);
        fill(&stamps[place..], left - stamp, chosen, sets);
        chosen.pop();
    }
}
