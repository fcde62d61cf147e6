// Near enough for the tolerance.
pub fn roots(numbers: Vec<f32>) -> Vec<f32> {
    numbers.into_iter().map(f32::sqrt).collect()
}
