// Mistake: returns the number of nights, which is one less than the number of signs.
use std::collections::{HashSet, VecDeque};

pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> i64 {
    let mut left: HashSet<Vec<u8>> = words.into_iter().map(String::into_bytes).collect();
    let mut queue = VecDeque::from([(start.into_bytes(), 0)]);
    while let Some((mut word, nights)) = queue.pop_front() {
        if word == target.as_bytes() {
            return nights;
        }
        for place in 0..word.len() {
            let letter = word[place];
            for other in b'a'..=b'z' {
                word[place] = other;
                if left.remove(&word) {
                    queue.push_back((word.clone(), nights + 1));
                }
            }
            word[place] = letter;
        }
    }
    0
}
