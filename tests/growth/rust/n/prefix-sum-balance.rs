// Builds prefix sums once and then checks every split point in constant time, two linear passes.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut prefix = vec![0; numbers.len() + 1];
    for (index, &number) in numbers.iter().enumerate() {
        prefix[index + 1] = prefix[index] + number;
    }
    let total = prefix[numbers.len()];
    let mut best_gap = i64::MAX;
    for &left in &prefix {
        best_gap = best_gap.min((total - 2 * left).abs());
    }
    best_gap
}
