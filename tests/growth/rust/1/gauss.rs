// Adds 1 to n by formula.
pub fn work(numbers: Vec<i64>) -> i64 {
    let n = numbers.len() as i64;
    n * (n + 1) / 2
}
