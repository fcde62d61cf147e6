// Answers 0 whatever it is asked; the empty case alone may pass.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _ = numbers;
    0
}
