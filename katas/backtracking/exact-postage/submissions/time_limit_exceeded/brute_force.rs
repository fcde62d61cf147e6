// Sticks the stamps on in every order and lets a set of sorted lists keep one of each: exponential in their number.
use std::collections::HashSet;

pub fn exact_postage(stamps: Vec<i64>, postage: i64) -> Vec<Vec<i64>> {
    let mut sets = HashSet::new();
    fill(&stamps, postage, &mut Vec::new(), &mut sets);
    sets.into_iter().collect()
}

fn fill(stamps: &[i64], left: i64, chosen: &mut Vec<i64>, sets: &mut HashSet<Vec<i64>>) {
    if left == 0 {
        let mut set = chosen.clone();
        set.sort_unstable();
        sets.insert(set);
        return;
    }
    for &stamp in stamps.iter().filter(|stamp| **stamp <= left) {
        chosen.push(stamp);
        fill(stamps, left - stamp, chosen, sets);
        chosen.pop();
    }
}
