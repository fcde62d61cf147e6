// Running totals counted in a hash map.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut counts = std::collections::HashMap::from([(0i64, 1i64)]);
    let (mut total, mut found) = (0, 0);
    for number in &numbers {
        total += number - 2;
        found += counts.get(&(total - 3)).copied().unwrap_or(0);
        *counts.entry(total).or_insert(0) += 1;
    }
    found
}
