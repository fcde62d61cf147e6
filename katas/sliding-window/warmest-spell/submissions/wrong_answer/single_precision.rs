// Mistake: carries the mean in 32-bit floats, which hold about seven digits.
pub fn warmest_spell(readings: Vec<f32>, hours: usize) -> f32 {
    let mut sum: f32 = readings[..hours].iter().sum();
    let mut warmest = sum;
    for end in hours..readings.len() {
        sum += readings[end] - readings[end - hours];
        warmest = warmest.max(sum);
    }
    warmest / hours as f32
}
