// The two maps of the reference, but every letter is fetched with `nth`, which walks there from the start: O(n^2).
use std::collections::HashMap;

pub fn same_weave(first: String, second: String) -> bool {
    let mut becomes = HashMap::new();
    let mut came_from = HashMap::new();
    for place in 0..first.len() {
        let (Some(old), Some(new)) = (first.chars().nth(place), second.chars().nth(place)) else {
            return false;
        };
        if *becomes.entry(old).or_insert(new) != new || *came_from.entry(new).or_insert(old) != old {
            return false;
        }
    }
    true
}
