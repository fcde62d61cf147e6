// Keeps only the wagons that the order wants, with their cargoes numbered from 0, and moves two ends over those, the rake
// always as short as its end allows: O(n + m) time, O(n + m) space.
use std::collections::HashMap;

pub fn shortest_rake(wagons: Vec<i64>, order: Vec<i64>) -> Vec<i64> {
    let mut numbers: HashMap<i64, usize> = HashMap::new();
    let mut wanted: Vec<usize> = Vec::new();
    for cargo in order {
        let number = *numbers.entry(cargo).or_insert(wanted.len());
        if number == wanted.len() {
            wanted.push(0);
        }
        wanted[number] += 1;
    }
    let useful: Vec<(usize, usize)> = (0..wagons.len())
        .filter_map(|place| numbers.get(&wagons[place]).map(|&number| (place, number)))
        .collect();

    let mut loaded = vec![0; wanted.len()];
    let mut short_of = wanted.len();
    let mut best: Option<(usize, usize)> = None;
    let mut start = 0;
    for &(last, number) in &useful {
        loaded[number] += 1;
        if loaded[number] == wanted[number] {
            short_of -= 1;
        }
        while loaded[useful[start].1] > wanted[useful[start].1] {
            loaded[useful[start].1] -= 1;
            start += 1;
        }
        let first = useful[start].0;
        if short_of == 0 && best.is_none_or(|(a, b)| last - first < b - a) {
            best = Some((first, last));
        }
    }
    best.map_or(vec![], |(first, last)| vec![first as i64, last as i64])
}
