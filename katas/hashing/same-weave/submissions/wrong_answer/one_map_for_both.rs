// Mistake: both directions share a map, so a colour of the first ribbon is taken for the same letter of the second.
use std::collections::HashMap;

pub fn same_weave(first: String, second: String) -> bool {
    let mut partner = HashMap::new();
    first
        .bytes()
        .zip(second.bytes())
        .all(|(old, new)| *partner.entry(old).or_insert(new) == new && *partner.entry(new).or_insert(old) == old)
}
