// Starts afresh at every wagon and walks until the order is filled: O(n^2) where that takes long, or never happens.
use std::collections::HashMap;

pub fn shortest_rake(wagons: Vec<i64>, order: Vec<i64>) -> Vec<i64> {
    let mut best: Option<(usize, usize)> = None;
    for first in 0..wagons.len() {
        let mut lacks: HashMap<i64, usize> = HashMap::new();
        for &cargo in &order {
            *lacks.entry(cargo).or_default() += 1;
        }
        let mut lacking = order.len();
        for last in first..wagons.len() {
            if let Some(lack) = lacks.get_mut(&wagons[last])
                && *lack > 0
            {
                *lack -= 1;
                lacking -= 1;
            }
            if lacking == 0 {
                if best.is_none_or(|(a, b)| last - first < b - a) {
                    best = Some((first, last));
                }
                break;
            }
        }
    }
    best.map_or(vec![], |(first, last)| vec![first as i64, last as i64])
}
