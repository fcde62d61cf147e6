// Pushes without reserving: doubling is amortised.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut all = Vec::new();
    for number in &numbers {
        all.push(number + 1);
        all.push(number - 1);
        all.push(*number);
    }
    all.len() as i64
}
