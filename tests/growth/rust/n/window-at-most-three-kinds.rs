// Keeps a sliding window with at most three kinds in a map of counts; each element enters and leaves once.
// input: few-kinds
use std::collections::HashMap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut counts: HashMap<i64, usize> = HashMap::new();
    let mut start = 0;
    let mut longest = 0;
    for (end, &number) in numbers.iter().enumerate() {
        *counts.entry(number).or_insert(0) += 1;
        while counts.len() > 3 {
            let leaving = numbers[start];
            if let Some(count) = counts.get_mut(&leaving) {
                *count -= 1;
                if *count == 0 {
                    counts.remove(&leaving);
                }
            }
            start += 1;
        }
        longest = longest.max(end + 1 - start);
    }
    longest as i64
}
