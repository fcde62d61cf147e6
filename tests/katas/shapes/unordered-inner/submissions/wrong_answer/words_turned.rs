// Turns the order of the words.
pub fn letters(words: Vec<String>) -> Vec<Vec<String>> {
    words.iter().rev().map(|word| word.chars().map(String::from).collect()).collect()
}
