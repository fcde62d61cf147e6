// A set of the places; walks on only from a post that has none before it: O(n) time and space.
use std::collections::HashSet;

pub fn unbroken_fence(posts: Vec<i64>) -> i64 {
    let places: HashSet<i64> = posts.into_iter().collect();
    let mut longest = 0;
    for &first in &places {
        if !places.contains(&(first - 1)) {
            let mut end = first;
            while places.contains(&end) {
                end += 1;
            }
            longest = longest.max(end - first);
        }
    }
    longest
}
