// Finds the longest run of consecutive values with a set, counting only from run starts so each value is walked once.
// input: ascending
use std::collections::HashSet;

pub fn work(numbers: Vec<i64>) -> i64 {
    let present: HashSet<i64> = numbers.iter().copied().collect();
    let mut longest = 0;
    for &number in &numbers {
        if present.contains(&(number - 1)) {
            continue;
        }
        let mut length = 1;
        while present.contains(&(number + length)) {
            length += 1;
        }
        longest = longest.max(length);
    }
    longest
}
