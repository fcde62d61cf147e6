// A set of the places, but a walk from every post: O(n^2) where all posts make one piece.
use std::collections::HashSet;

pub fn unbroken_fence(posts: Vec<i64>) -> i64 {
    let places: HashSet<i64> = posts.into_iter().collect();
    let walk = |&post: &i64| (post..).take_while(|place| places.contains(place)).count() as i64;
    places.iter().map(walk).max().unwrap_or(0)
}
