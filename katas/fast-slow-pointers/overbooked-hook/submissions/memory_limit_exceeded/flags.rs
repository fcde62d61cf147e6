// Keeps a flag for each hook: O(n) time, and a byte a hook is O(n) space still.
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let mut taken = vec![false; tags.len()];
    for tag in tags {
        if taken[tag as usize] {
            return tag;
        }
        taken[tag as usize] = true;
    }
    unreachable!("one number is there twice")
}
