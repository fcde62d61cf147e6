// From every post walks on, and searches the list of reports at each metre: O(n^3) where all posts make one piece.
pub fn unbroken_fence(posts: Vec<i64>) -> i64 {
    let mut longest = 0;
    for &post in &posts {
        let mut length = 1;
        while posts.contains(&(post + length)) {
            length += 1;
        }
        longest = longest.max(length);
    }
    longest
}
