// Mistake: joins pieces in a map of lengths, but gives the new length to the new post only, not to the outer ends.
use std::collections::HashMap;

pub fn unbroken_fence(posts: Vec<i64>) -> i64 {
    let mut lengths: HashMap<i64, i64> = HashMap::new();
    let mut longest = 0;
    for post in posts {
        if !lengths.contains_key(&post) {
            let before = lengths.get(&(post - 1)).copied().unwrap_or(0);
            let after = lengths.get(&(post + 1)).copied().unwrap_or(0);
            lengths.insert(post, before + 1 + after);
            longest = longest.max(before + 1 + after);
        }
    }
    longest
}
