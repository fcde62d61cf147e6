// Defines the function twice; the compiler must refuse the second.
pub fn echo(n: Vec<i64>) -> i64 {
    n.len() as i64
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
