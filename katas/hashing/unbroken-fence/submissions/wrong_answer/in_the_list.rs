// Mistake: looks for a stretch of the list in which each report is one metre further than the one before.
pub fn unbroken_fence(posts: Vec<i64>) -> i64 {
    let (mut longest, mut length) = (0, 0);
    for (place, &post) in posts.iter().enumerate() {
        length = if place > 0 && posts[place - 1] + 1 == post { length + 1 } else { 1 };
        longest = longest.max(length);
    }
    longest
}
