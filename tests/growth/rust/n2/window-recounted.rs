// Counts each window anew.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let width = numbers.len() / 2;
    numbers.windows(width).map(|window| window.iter().filter(|number| **number > 2).count() as i64).max().unwrap_or(0)
}
