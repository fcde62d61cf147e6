// All words have the same length, and the target is another word than the start.
pub fn valid(start: &str, target: &str, words: Vec<String>) -> Result<(), String> {
    if start == target {
        return Err(format!("start and target are both {start:?}"));
    }
    match words.iter().map(String::as_str).chain([target]).find(|word| word.len() != start.len()) {
        Some(word) => Err(format!("{word:?} is not as long as {start:?}")),
        None => Ok(()),
    }
}
