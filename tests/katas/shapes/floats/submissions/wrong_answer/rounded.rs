// Rounds too much.
pub fn roots(numbers: Vec<f64>) -> Vec<f64> {
    numbers.into_iter().map(|number| (number.sqrt() * 1000.0).round() / 1000.0).collect()
}
