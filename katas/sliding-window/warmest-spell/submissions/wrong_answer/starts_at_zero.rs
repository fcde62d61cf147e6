// Mistake: the largest sum starts at 0, which no spell below freezing reaches.
pub fn warmest_spell(readings: Vec<i64>, hours: i64) -> f64 {
    let hours = hours as usize;
    let mut sum = 0;
    let mut warmest = 0;
    for end in 0..readings.len() {
        sum += readings[end];
        if end >= hours {
            sum -= readings[end - hours];
        }
        if end + 1 >= hours {
            warmest = warmest.max(sum);
        }
    }
    warmest as f64 / hours as f64
}
