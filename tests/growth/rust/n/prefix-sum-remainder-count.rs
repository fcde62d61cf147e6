// Counts subarrays whose sum is divisible by seven through a map of prefix remainders, one map update per element.
use std::collections::HashMap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut seen: HashMap<i64, i64> = HashMap::from([(0, 1)]);
    let mut prefix = 0;
    let mut subarrays = 0;
    for &number in &numbers {
        prefix = (prefix + number).rem_euclid(7);
        let count = seen.entry(prefix).or_insert(0);
        subarrays += *count;
        *count += 1;
    }
    subarrays
}
