// Pushes characters to a string.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut text = String::new();
    for number in &numbers {
        text.push((b'a' + (number % 26) as u8) as char);
    }
    text.bytes().filter(|byte| *byte == b'a').count() as i64
}
