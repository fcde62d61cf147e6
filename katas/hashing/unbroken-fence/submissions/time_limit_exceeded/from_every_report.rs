// Walks only from first posts, but once for each report of one: O(n^2) where the first post was reported many times.
use std::collections::HashSet;

pub fn unbroken_fence(posts: Vec<i64>) -> i64 {
    let places: HashSet<i64> = posts.iter().copied().collect();
    let mut longest = 0;
    for &post in &posts {
        if !places.contains(&(post - 1)) {
            let mut length = 1;
            while places.contains(&(post + length)) {
                length += 1;
            }
            longest = longest.max(length);
        }
    }
    longest
}
