// Returns not-a-number, which equals nothing, itself included.
pub fn echo(numbers: Vec<i64>) -> f64 {
    f64::NAN * numbers.len() as f64
}
