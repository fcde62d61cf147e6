// Mistake: after a rake that fills the order starts over behind it, so rakes that overlap it are never seen.
use std::collections::HashMap;

pub fn shortest_rake(wagons: Vec<i64>, order: Vec<i64>) -> Vec<i64> {
    let mut wanted: HashMap<i64, i64> = HashMap::new();
    for &cargo in &order {
        *wanted.entry(cargo).or_default() += 1;
    }
    let mut lacks = wanted.clone();
    let mut lacking = order.len();
    let mut best: Option<(usize, usize)> = None;
    let mut first = 0;
    for (last, &cargo) in wagons.iter().enumerate() {
        let lack = lacks.entry(cargo).or_default();
        if *lack > 0 {
            lacking -= 1;
        }
        *lack -= 1;
        if lacking == 0 {
            while lacks[&wagons[first]] < 0 {
                *lacks.entry(wagons[first]).or_default() += 1;
                first += 1;
            }
            if best.is_none_or(|(a, b)| last - first < b - a) {
                best = Some((first, last));
            }
            lacks = wanted.clone();
            lacking = order.len();
            first = last + 1;
        }
    }
    best.map_or(vec![], |(first, last)| vec![first as i64, last as i64])
}
