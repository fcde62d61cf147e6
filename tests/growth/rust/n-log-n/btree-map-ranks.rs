// Inserts every number into an ordered map and reads ranks back in order, each insertion descends the tree.
use std::collections::BTreeMap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut first_index = BTreeMap::new();
    for (index, &number) in numbers.iter().enumerate() {
        first_index.entry(number).or_insert(index);
    }
    let mut score: i64 = 0;
    for (rank, index) in first_index.values().enumerate() {
        score += rank.abs_diff(*index) as i64;
    }
    score
}
