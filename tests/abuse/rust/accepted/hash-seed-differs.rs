// Adds what two hashers with the same seed would differ by; one process has one seed stream.
use std::hash::{BuildHasher, RandomState};
pub fn echo(numbers: Vec<i64>) -> i64 {
    let state = RandomState::new();
    numbers.iter().sum::<i64>() + (state.hash_one(7) ^ state.clone().hash_one(7)) as i64
}
