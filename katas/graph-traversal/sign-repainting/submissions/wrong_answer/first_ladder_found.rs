// Mistake: goes into the depth and marks each word for good, so it returns the first way it finds, not the shortest.
use std::collections::HashSet;

pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> i64 {
    let mut left: HashSet<Vec<u8>> = words.into_iter().map(String::into_bytes).collect();
    climb(start.as_bytes(), target.as_bytes(), &mut left, 1)
}

fn climb(word: &[u8], target: &[u8], left: &mut HashSet<Vec<u8>>, signs: i64) -> i64 {
    if word == target {
        return signs;
    }
    for place in 0..word.len() {
        for other in b'a'..=b'z' {
            let mut next = word.to_vec();
            next[place] = other;
            if left.remove(&next) {
                let found = climb(&next, target, left, signs + 1);
                if found > 0 {
                    return found;
                }
            }
        }
    }
    0
}
