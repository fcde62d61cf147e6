// A window of at most three kinds, counted in a hash map.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut counts = std::collections::HashMap::new();
    let (mut start, mut best) = (0, 0);
    for end in 0..numbers.len() {
        *counts.entry(numbers[end]).or_insert(0) += 1;
        while counts.len() > 3 {
            let count = counts.get_mut(&numbers[start]).unwrap();
            *count -= 1;
            if *count == 0 {
                counts.remove(&numbers[start]);
            }
            start += 1;
        }
        best = best.max(end + 1 - start);
    }
    best as i64
}
