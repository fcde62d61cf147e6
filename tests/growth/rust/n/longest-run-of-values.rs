// A hash set, and runs counted from their beginnings only.
// input: descending
pub fn work(numbers: Vec<i64>) -> i64 {
    let set: std::collections::HashSet<i64> = numbers.into_iter().collect();
    let mut best = 0;
    for number in &set {
        if !set.contains(&(number - 1)) {
            let mut end = *number;
            while set.contains(&end) {
                end += 1;
            }
            best = best.max(end - number);
        }
    }
    best
}
