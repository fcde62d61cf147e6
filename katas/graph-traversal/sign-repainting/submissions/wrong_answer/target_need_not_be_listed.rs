// Mistake: stops at a word that is one letter from the target, whether or not the target is on the list.
use std::collections::{HashSet, VecDeque};

pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> i64 {
    let mut left: HashSet<Vec<u8>> = words.into_iter().map(String::into_bytes).collect();
    let mut queue = VecDeque::from([(start.into_bytes(), 1)]);
    while let Some((mut word, signs)) = queue.pop_front() {
        if word.iter().zip(target.bytes()).filter(|(a, b)| **a != *b).count() == 1 {
            return signs + 1;
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
