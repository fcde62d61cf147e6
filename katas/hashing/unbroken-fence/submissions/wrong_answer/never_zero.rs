// Mistake: the longest piece begins at 1, so without reports the answer is 1.
use std::collections::HashSet;

pub fn unbroken_fence(posts: Vec<i64>) -> i64 {
    let places: HashSet<i64> = posts.into_iter().collect();
    let mut longest = 1;
    for &first in &places {
        if !places.contains(&(first - 1)) {
            let mut length = 1;
            while places.contains(&(first + length)) {
                length += 1;
            }
            longest = longest.max(length);
        }
    }
    longest
}
