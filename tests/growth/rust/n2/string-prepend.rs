// Builds a text backwards by formatting each number in front of it, which copies the whole text every time.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut text = String::new();
    for &number in &numbers {
        text = format!("{number},{text}");
    }
    let commas = text.bytes().filter(|&byte| byte == b',').count();
    let ones = text.bytes().filter(|&byte| byte == b'1').count();
    (text.len() + 3 * commas + 7 * ones) as i64
}
