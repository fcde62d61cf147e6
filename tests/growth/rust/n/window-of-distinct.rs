// The longest window without repeats, by last places in a hash map of n keys.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut last = std::collections::HashMap::new();
    let (mut start, mut best) = (0, 0);
    for (end, number) in numbers.iter().enumerate() {
        if let Some(place) = last.insert(*number, end) {
            start = start.max(place + 1);
        }
        best = best.max(end + 1 - start);
    }
    best as i64
}
