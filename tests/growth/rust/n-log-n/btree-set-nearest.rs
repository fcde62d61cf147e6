// Keeps seen numbers in an ordered set and finds each newcomer's nearest neighbours by tree descents.
use std::collections::BTreeSet;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut seen = BTreeSet::new();
    let mut total = 0;
    for &number in &numbers {
        let below = seen.range(..number).next_back().map_or(number, |&other| number - other);
        let above = seen
            .range(number..)
            .next()
            .map_or(number, |&other: &i64| other - number);
        total += below.min(above);
        seen.insert(number);
    }
    total
}
