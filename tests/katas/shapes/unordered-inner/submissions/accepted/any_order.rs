// The letters of each word as they come; the words must keep their order.
pub fn letters(words: Vec<String>) -> Vec<Vec<String>> {
    words.iter().map(|word| word.chars().map(String::from).collect()).collect()
}
