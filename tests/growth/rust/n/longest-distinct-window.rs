// Finds the longest stretch without repeats by remembering where each value was last seen, one map access per element.
use std::collections::HashMap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut last_seen = HashMap::new();
    let mut start = 0;
    let mut longest = 0;
    for (index, &number) in numbers.iter().enumerate() {
        if let Some(previous) = last_seen.insert(number, index) {
            start = start.max(previous + 1);
        }
        longest = longest.max(index + 1 - start);
    }
    longest as i64
}
