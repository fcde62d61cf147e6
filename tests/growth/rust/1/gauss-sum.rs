// Computes the sum of all positions with the closed formula of Gauss, so no loop is needed and the cost is constant.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let count = numbers.len() as i64;
    let expected = count * (count + 1) / 2;
    expected - numbers.last().copied().unwrap_or(0)
}
