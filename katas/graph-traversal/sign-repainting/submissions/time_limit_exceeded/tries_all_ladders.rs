// Tries every ladder that shows no word twice and keeps the shortest: exponential where the words have many neighbours.
use std::collections::HashMap;

pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> i64 {
    let mut on_ladder: HashMap<Vec<u8>, bool> = words.into_iter().map(|word| (word.into_bytes(), false)).collect();
    let mut best = i64::MAX;
    climb(&mut start.into_bytes(), target.as_bytes(), &mut on_ladder, 1, &mut best);
    if best == i64::MAX { 0 } else { best }
}

fn climb(word: &mut Vec<u8>, target: &[u8], on_ladder: &mut HashMap<Vec<u8>, bool>, signs: i64, best: &mut i64) {
    if signs >= *best {
        return;
    }
    if word == target {
        *best = signs;
        return;
    }
    for place in 0..word.len() {
        let letter = word[place];
        for other in b'a'..=b'z' {
            word[place] = other;
            if let Some(is_on @ false) = on_ladder.get_mut(word) {
                *is_on = true;
                climb(word, target, on_ladder, signs + 1, best);
                on_ladder.insert(word.clone(), false);
            }
        }
        word[place] = letter;
    }
}
