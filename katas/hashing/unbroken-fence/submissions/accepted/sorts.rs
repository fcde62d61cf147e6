// Sorts the reports, drops repeated ones and counts neighbours a metre apart: O(n log n), a log factor above the set.
pub fn unbroken_fence(mut posts: Vec<i64>) -> usize {
    posts.sort_unstable();
    posts.dedup();
    posts.chunk_by(|a, b| a + 1 == *b).map(<[i64]>::len).max().unwrap_or(0)
}
