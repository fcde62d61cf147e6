// Mistake: compares the sum before the next reading comes in, so the last spell is never looked at.
pub fn warmest_spell(readings: Vec<i64>, hours: i64) -> f64 {
    let hours = hours as usize;
    let mut sum: i64 = readings[..hours].iter().sum();
    let mut warmest = readings[..hours].iter().sum();
    for end in hours..readings.len() {
        warmest = sum.max(warmest);
        sum += readings[end] - readings[end - hours];
    }
    warmest as f64 / hours as f64
}
