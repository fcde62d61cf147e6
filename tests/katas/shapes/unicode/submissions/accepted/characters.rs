// By character, not by byte.
pub fn mirror_text(text: &str, mark: char) -> String {
    text.chars().rev().chain([mark]).collect()
}
