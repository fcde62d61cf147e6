// Builds a string from its end.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut text = String::new();
    for number in &numbers {
        text.insert(0, (b'a' + (number % 26) as u8) as char);
    }
    text.len() as i64
}
