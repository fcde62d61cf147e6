// Hides text by bidi marks in a comment; rustc lints it, and lints are capped.
// ‮ } ⁦ fn echo ⁩ ‬
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
