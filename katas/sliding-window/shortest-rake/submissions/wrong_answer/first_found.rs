// Mistake: returns the first rake found, made as short as its end allows, and does not look for a shorter one.
use std::collections::HashMap;

pub fn shortest_rake(wagons: Vec<i64>, order: Vec<i64>) -> Vec<i64> {
    let mut lacks: HashMap<i64, i64> = HashMap::new();
    for &cargo in &order {
        *lacks.entry(cargo).or_default() += 1;
    }
    let mut lacking = order.len();
    for (last, &cargo) in wagons.iter().enumerate() {
        let lack = lacks.entry(cargo).or_default();
        if *lack > 0 {
            lacking -= 1;
        }
        *lack -= 1;
        if lacking == 0 {
            let mut first = 0;
            while lacks[&wagons[first]] < 0 {
                *lacks.entry(wagons[first]).or_default() += 1;
                first += 1;
            }
            return vec![first as i64, last as i64];
        }
    }
    vec![]
}
