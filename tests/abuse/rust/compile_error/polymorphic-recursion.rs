// Calls itself with an ever larger type; the recursion limit must end it.
fn down<T>(n: i64, t: T) -> i64 {
    if n == 0 { 0 } else { down(n - 1, (t, n)) }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    down(numbers.len() as i64, ())
}
