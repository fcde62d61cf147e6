// Mistake: sorts, and counts a post again for each report of it.
pub fn unbroken_fence(mut posts: Vec<i64>) -> i64 {
    if posts.is_empty() {
        return 0;
    }
    posts.sort_unstable();
    let (mut longest, mut length) = (1, 1);
    for pair in posts.windows(2) {
        if pair[1] - pair[0] <= 1 {
            length += 1;
        } else {
            length = 1;
        }
        longest = longest.max(length);
    }
    longest
}
