// Groups by a key into vectors in a hash map.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut groups: std::collections::HashMap<i64, Vec<i64>> = std::collections::HashMap::new();
    for number in numbers {
        groups.entry(number % 100).or_default().push(number);
    }
    groups.values().map(|group| group.len() as i64).max().unwrap_or(0)
}
