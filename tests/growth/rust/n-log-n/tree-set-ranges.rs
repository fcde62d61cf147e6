// A neighbour asked of a tree set for each item.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut set = std::collections::BTreeSet::new();
    let mut best = i64::MAX;
    for number in &numbers {
        if let Some(next) = set.range(*number..).next() {
            best = best.min(next - number);
        }
        set.insert(*number);
    }
    best
}
