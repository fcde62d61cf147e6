// Carries the sum of the last `hours` readings along, one in and one out at each step: O(n) time, O(1) space.
pub fn warmest_spell(readings: Vec<i64>, hours: i64) -> f64 {
    let hours = hours as usize;
    let mut sum: i64 = readings[..hours].iter().sum();
    let mut warmest = sum;
    for (incoming, outgoing) in readings[hours..].iter().zip(&readings) {
        sum += incoming - outgoing;
        warmest = warmest.max(sum);
    }
    warmest as f64 / hours as f64
}
