// Adds up every spell anew: O(n^2) where a spell is half the list.
pub fn warmest_spell(readings: Vec<i64>, hours: i64) -> f64 {
    let spells = readings.windows(hours as usize);
    let warmest: i64 = spells.map(|spell| spell.iter().sum()).max().unwrap_or(0);
    warmest as f64 / hours as f64
}
