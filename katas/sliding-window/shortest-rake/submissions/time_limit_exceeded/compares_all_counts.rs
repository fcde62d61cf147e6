// The window of the reference, but each step compares the counts of all cargoes of the order: O(n·k) for k of them.
use std::collections::HashMap;

pub fn shortest_rake(wagons: Vec<i64>, order: Vec<i64>) -> Vec<i64> {
    let mut wanted: HashMap<i64, usize> = HashMap::new();
    for &cargo in &order {
        *wanted.entry(cargo).or_default() += 1;
    }
    let mut loaded: HashMap<i64, usize> = HashMap::new();
    let mut best: Option<(usize, usize)> = None;
    let mut first = 0;
    for (last, &cargo) in wagons.iter().enumerate() {
        *loaded.entry(cargo).or_default() += 1;
        while wanted.iter().all(|(cargo, count)| loaded.get(cargo).is_some_and(|have| have >= count)) {
            if best.is_none_or(|(a, b)| last - first < b - a) {
                best = Some((first, last));
            }
            *loaded.entry(wagons[first]).or_default() -= 1;
            first += 1;
        }
    }
    best.map_or(vec![], |(first, last)| vec![first as i64, last as i64])
}
