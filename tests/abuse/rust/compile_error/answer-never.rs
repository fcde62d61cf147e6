// Answers with a closure; that is no answer.
pub fn echo(numbers: Vec<i64>) -> impl Fn() -> i64 {
    move || numbers.iter().sum()
}
