// Appends one word to a fresh clone of the text for every number, so all earlier words are copied each time.
const WORDS: [&str; 4] = ["red maple ", "green larch ", "blue spruce ", "white birch "];

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut text = String::new();
    for &number in &numbers {
        let mut longer = text.clone();
        longer.push_str(WORDS[number.rem_euclid(4) as usize]);
        text = longer;
    }
    let letters = text.bytes().filter(|&byte| byte == b'r').count();
    (text.len() * 10 + letters) as i64
}
