// A map from both ends of every piece to its length; each new post joins what ends before and begins after it: O(n).
impl Solution {
    pub fn unbroken_fence(posts: Vec<i32>) -> i32 {
        let mut lengths: HashMap<i32, i32> = HashMap::new();
        let mut longest = 0;
        for post in posts {
            if lengths.contains_key(&post) {
                continue;
            }
            let before = lengths.get(&(post - 1)).copied().unwrap_or(0);
            let after = lengths.get(&(post + 1)).copied().unwrap_or(0);
            let length = before + 1 + after;
            lengths.insert(post, length);
            lengths.insert(post - before, length);
            lengths.insert(post + after, length);
            longest = longest.max(length);
        }
        longest
    }
}
