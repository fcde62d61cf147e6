// Keeps a set of the hooks seen: O(n) time, but O(n) space.
use std::collections::HashSet;

pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let mut seen = HashSet::new();
    tags.into_iter().find(|tag| !seen.insert(*tag)).unwrap()
}
