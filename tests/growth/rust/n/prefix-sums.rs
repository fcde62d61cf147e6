// Running totals and a query of each.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut totals = vec![0];
    for number in &numbers {
        totals.push(totals.last().unwrap() + number);
    }
    let half = numbers.len() / 2;
    (half..numbers.len()).map(|end| totals[end] - totals[end - half]).max().unwrap_or(0)
}
