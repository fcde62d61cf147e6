// Hides text by bidi marks in a string; rustc lints it, and lints are capped.
const TEXT: &str = "‮⁦hidden⁩‬";
pub fn echo(numbers: Vec<i64>) -> i64 {
    assert_eq!(TEXT.chars().count(), 10);
    numbers.iter().sum()
}
