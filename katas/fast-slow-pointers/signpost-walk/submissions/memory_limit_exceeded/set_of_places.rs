// Keeps a set of the places passed: O(n) time, but O(n) space.
use std::collections::HashSet;

pub fn first_repeated(jumps: Vec<i64>) -> i64 {
    let mut passed = HashSet::new();
    let mut place = 0;
    while place != -1 && passed.insert(place) {
        place = jumps[place as usize];
    }
    place
}
