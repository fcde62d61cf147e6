// Joins by copying all there is.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut text = String::new();
    for number in &numbers {
        text = format!("{text}{}", number % 10);
    }
    text.len() as i64
}
