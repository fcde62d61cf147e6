// Counts at most six kinds in an ordered map; the map never grows past six keys, so each update is constant.
// input: few-kinds
use std::collections::BTreeMap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut counts: BTreeMap<i64, i64> = BTreeMap::new();
    for &number in &numbers {
        *counts.entry(number.rem_euclid(6)).or_insert(0) += 1;
    }
    counts.iter().map(|(kind, count)| (kind + 1) * count).sum()
}
