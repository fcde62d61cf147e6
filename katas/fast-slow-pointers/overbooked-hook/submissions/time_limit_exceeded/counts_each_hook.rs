// Counts the tags of each hook in a pass of its own: O(n^2).
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let hooks = tags.len() as i64 - 1;
    (1..=hooks).find(|hook| tags.iter().filter(|tag| *tag == hook).count() > 1).unwrap()
}
