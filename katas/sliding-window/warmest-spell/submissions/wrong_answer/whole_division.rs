// Mistake: divides whole numbers, so the mean loses its fraction.
pub fn warmest_spell(readings: Vec<i64>, hours: i64) -> f64 {
    let hours = hours as usize;
    let mut sum: i64 = readings[..hours].iter().sum();
    let mut warmest = sum;
    for end in hours..readings.len() {
        sum += readings[end] - readings[end - hours];
        warmest = warmest.max(sum);
    }
    (warmest / hours as i64) as f64
}
