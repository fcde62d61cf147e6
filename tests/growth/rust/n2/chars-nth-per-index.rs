// Indexes a text with chars().nth for every position, decoding all letters before it each time.
pub fn work(numbers: Vec<i64>) -> i64 {
    let text: String = numbers
        .iter()
        .map(|number| (b'a' + number.rem_euclid(26) as u8) as char)
        .collect();
    let mut repeats = 0;
    let mut previous = None;
    for index in 0..numbers.len() {
        let letter = text.chars().nth(index);
        if letter == previous {
            repeats += index as i64;
        }
        previous = letter;
    }
    repeats
}
