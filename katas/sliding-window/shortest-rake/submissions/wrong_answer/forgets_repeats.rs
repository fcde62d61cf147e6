// Mistake: takes the order for a set, so one wagon fills a cargo listed several times.
use std::collections::HashMap;

pub fn shortest_rake(wagons: Vec<i64>, order: Vec<i64>) -> Vec<i64> {
    let mut lacks: HashMap<i64, i64> = HashMap::new();
    for &cargo in &order {
        lacks.insert(cargo, 1);
    }
    let mut lacking = lacks.len();
    let mut best: Option<(usize, usize)> = None;
    let mut first = 0;
    for (last, &cargo) in wagons.iter().enumerate() {
        let lack = lacks.entry(cargo).or_default();
        if *lack > 0 {
            lacking -= 1;
        }
        *lack -= 1;
        while lacking == 0 {
            if best.is_none_or(|(a, b)| last - first < b - a) {
                best = Some((first, last));
            }
            let lack = lacks.entry(wagons[first]).or_default();
            *lack += 1;
            if *lack > 0 {
                lacking += 1;
            }
            first += 1;
        }
    }
    best.map_or(vec![], |(first, last)| vec![first as i64, last as i64])
}
