// Ends its lines the way of Windows; some editors do.
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
