// Sorts instead.
pub fn mirror_text(text: String, mark: char) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort();
    letters.into_iter().rev().chain([mark]).collect()
}
