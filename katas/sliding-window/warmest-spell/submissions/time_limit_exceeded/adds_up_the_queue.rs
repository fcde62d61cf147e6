// Keeps the spell in a queue, one in and one out, but adds up all of it at each step: O(n^2).
use std::collections::VecDeque;

pub fn warmest_spell(readings: Vec<i64>, hours: i64) -> f64 {
    let mut spell = VecDeque::new();
    let mut warmest = f64::NEG_INFINITY;
    for reading in readings {
        spell.push_back(reading);
        if spell.len() > hours as usize {
            spell.pop_front();
        }
        if spell.len() == hours as usize {
            warmest = warmest.max(spell.iter().sum::<i64>() as f64 / hours as f64);
        }
    }
    warmest
}
