// Mistake: maps the first ribbon to the second only, so two colours may become the same one.
use std::collections::HashMap;

pub fn same_weave(first: String, second: String) -> bool {
    let mut becomes = HashMap::new();
    first.bytes().zip(second.bytes()).all(|(old, new)| *becomes.entry(old).or_insert(new) == new)
}
