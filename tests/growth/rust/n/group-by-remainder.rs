// Groups the numbers into vectors by remainder in a hash map, one lookup and one push per number.
use std::collections::HashMap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut groups: HashMap<i64, Vec<i64>> = HashMap::new();
    for &number in &numbers {
        groups.entry(number.rem_euclid(11)).or_default().push(number);
    }
    let mut score = 0;
    for (remainder, group) in &groups {
        let largest = group.iter().copied().max().unwrap_or(0);
        score += remainder * group.len() as i64 + largest % 1000;
    }
    score
}
