// Mistake: a pack is a set, so a word that was ordered twice is listed once.
use std::collections::{HashMap, HashSet};

pub fn letter_packs(words: Vec<String>) -> Vec<Vec<String>> {
    let mut packs: HashMap<Vec<u8>, HashSet<String>> = HashMap::new();
    for word in words {
        let mut letters = word.as_bytes().to_vec();
        letters.sort_unstable();
        packs.entry(letters).or_default().insert(word);
    }
    packs.into_values().map(|pack| pack.into_iter().collect()).collect()
}
