// Mistake: looks the start up on the list and gives up when it is not there.
use std::collections::{HashMap, VecDeque};

pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> i64 {
    let mut signs: HashMap<Vec<u8>, i64> = words.into_iter().map(|word| (word.into_bytes(), 0)).collect();
    let Some(first) = signs.get_mut(start.as_bytes()) else {
        return 0;
    };
    *first = 1;
    let mut queue = VecDeque::from([start.into_bytes()]);
    while let Some(mut word) = queue.pop_front() {
        let so_far = signs[&word];
        for place in 0..word.len() {
            let letter = word[place];
            for other in b'a'..=b'z' {
                word[place] = other;
                if let Some(unknown @ 0) = signs.get_mut(&word) {
                    *unknown = so_far + 1;
                    queue.push_back(word.clone());
                }
            }
            word[place] = letter;
        }
    }
    signs.get(target.as_bytes()).copied().unwrap_or(0)
}
