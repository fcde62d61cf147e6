// Tries every letter at every place, but looks the result up in a list of the words that are left: O(n^2).
use std::collections::VecDeque;

pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> i64 {
    let mut left: Vec<Vec<u8>> = words.into_iter().map(String::into_bytes).collect();
    let mut queue = VecDeque::from([(start.into_bytes(), 1)]);
    while let Some((mut word, signs)) = queue.pop_front() {
        if word == target.as_bytes() {
            return signs;
        }
        for place in 0..word.len() {
            let letter = word[place];
            for other in b'a'..=b'z' {
                word[place] = other;
                if let Some(found) = left.iter().position(|one| *one == word) {
                    left.swap_remove(found);
                    queue.push_back((word.clone(), signs + 1));
                }
            }
            word[place] = letter;
        }
    }
    0
}
