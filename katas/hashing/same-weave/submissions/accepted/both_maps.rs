// What each colour becomes and came from, in two maps that must agree at each thread: O(n) time, 26 keys at most.
use std::collections::HashMap;

pub fn same_weave(first: String, second: String) -> bool {
    let mut becomes = HashMap::new();
    let mut came_from = HashMap::new();
    first.bytes().zip(second.bytes()).all(|(old, new)| {
        *becomes.entry(old).or_insert(new) == new && *came_from.entry(new).or_insert(old) == old
    })
}
