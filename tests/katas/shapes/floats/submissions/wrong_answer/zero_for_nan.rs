// Answers 0 where there is no root.
pub fn roots(numbers: Vec<f64>) -> Vec<f64> {
    numbers.into_iter().map(|number| number.max(0.0).sqrt()).collect()
}
