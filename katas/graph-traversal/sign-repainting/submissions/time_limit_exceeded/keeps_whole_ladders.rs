// Finds the next words fast, but queues a copy of the whole ladder with each of them: O(n^2) where ladders are long.
use std::collections::{HashSet, VecDeque};

pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> usize {
    let mut left: HashSet<Vec<u8>> = words.into_iter().map(String::into_bytes).collect();
    let mut queue = VecDeque::from([vec![start.into_bytes()]]);
    while let Some(ladder) = queue.pop_front() {
        let mut word = ladder[ladder.len() - 1].clone();
        if word == target.as_bytes() {
            return ladder.len();
        }
        for place in 0..word.len() {
            let letter = word[place];
            for other in b'a'..=b'z' {
                word[place] = other;
                if left.remove(&word) {
                    let mut longer = ladder.clone();
                    longer.push(word.clone());
                    queue.push_back(longer);
                }
            }
            word[place] = letter;
        }
    }
    0
}
