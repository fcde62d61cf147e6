// Pushes every running total to a vector that grows by doubling, so the copying is amortised and the cost linear.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut totals = Vec::new();
    let mut total = 0;
    for &number in &numbers {
        total += number;
        totals.push(total);
    }
    let mut mixed: i64 = 0;
    for &value in totals.iter().rev() {
        mixed = mixed.wrapping_mul(13) ^ value;
    }
    mixed
}
