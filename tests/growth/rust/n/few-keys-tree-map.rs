// A tree map of six keys.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut counts = std::collections::BTreeMap::new();
    for number in &numbers {
        *counts.entry(*number).or_insert(0) += 1;
    }
    counts.values().max().copied().unwrap_or(0)
}
