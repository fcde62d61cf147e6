// Compares every two tags: O(n^2).
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    for (place, tag) in tags.iter().enumerate() {
        if tags[place + 1..].contains(tag) {
            return *tag;
        }
    }
    unreachable!("one number is there twice")
}
