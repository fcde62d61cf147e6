// NaN of a negative number; -0.0 is 0.0.
pub fn roots(numbers: Vec<f64>) -> Vec<f64> {
    numbers.into_iter().map(|number| if number == 0.0 { -0.0 } else { number.sqrt() }).collect()
}
