// Mistake: changes a letter only into the target's, so it finds no way where the list forces a detour.
use std::collections::{HashSet, VecDeque};

pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> i64 {
    let mut left: HashSet<Vec<u8>> = words.into_iter().map(String::into_bytes).collect();
    let mut queue = VecDeque::from([(start.into_bytes(), 1)]);
    while let Some((word, signs)) = queue.pop_front() {
        if word == target.as_bytes() {
            return signs;
        }
        for (place, wanted) in target.bytes().enumerate() {
            let mut next = word.clone();
            next[place] = wanted;
            if next != word && left.remove(&next) {
                queue.push_back((next, signs + 1));
            }
        }
    }
    0
}
