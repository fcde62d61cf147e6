// Sorts a copy and looks for equal neighbours: O(n log n) time, but the copy is O(n) space.
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let mut sorted = tags.clone();
    sorted.sort_unstable();
    sorted.windows(2).find(|pair| pair[0] == pair[1]).unwrap()[0]
}
