// Builds a text one letter at a time with push, amortised constant per letter, and then counts its vowels.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut text = String::new();
    for &number in &numbers {
        let letter = b'a' + number.rem_euclid(26) as u8;
        text.push(letter as char);
    }
    let vowels = text.chars().filter(|letter| "aeiou".contains(*letter)).count();
    (vowels * 10_000 + text.len()) as i64
}
