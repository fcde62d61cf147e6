// Walks only from first posts, but without a set: each question searches the list, O(n^2).
pub fn unbroken_fence(posts: Vec<i64>) -> i64 {
    let mut longest = 0;
    for &post in &posts {
        if !posts.contains(&(post - 1)) {
            let mut length = 1;
            while posts.contains(&(post + length)) {
                length += 1;
            }
            longest = longest.max(length);
        }
    }
    longest
}
