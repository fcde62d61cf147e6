// Returns the right sum as a float; an answer of type int is a whole number.
pub fn echo(numbers: Vec<i64>) -> f64 {
    numbers.iter().sum::<i64>() as f64
}
