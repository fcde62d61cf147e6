// Breadth first, trying every letter at every place and taking hits out of a set, in LeetCode's form: O(n) time.
impl Solution {
    pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> i32 {
        let mut left: HashSet<Vec<u8>> = words.into_iter().map(String::into_bytes).collect();
        let target = target.into_bytes();
        if !left.contains(&target) {
            return 0;
        }
        let mut queue = VecDeque::from([(start.into_bytes(), 1)]);
        while let Some((mut word, signs)) = queue.pop_front() {
            if word == target {
                return signs;
            }
            for place in 0..word.len() {
                let letter = word[place];
                for other in b'a'..=b'z' {
                    word[place] = other;
                    if left.remove(&word) {
                        queue.push_back((word.clone(), signs + 1));
                    }
                }
                word[place] = letter;
            }
        }
        0
    }
}
