// Mistake: marks a word when it is left, not when it is reached, and counts every queued copy of it as one more sign.
use std::collections::{HashSet, VecDeque};

pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> i64 {
    let differs = |a: &str, b: &str| a.bytes().zip(b.bytes()).filter(|(a, b)| a != b).count();
    let mut seen = HashSet::new();
    let mut queue = VecDeque::from([start]);
    let mut signs = 0;
    while let Some(word) = queue.pop_front() {
        signs += 1;
        if word == target {
            return signs;
        }
        if seen.insert(word.clone()) {
            queue.extend(words.iter().filter(|next| differs(&word, next) == 1 && !seen.contains(*next)).cloned());
        }
    }
    0
}
