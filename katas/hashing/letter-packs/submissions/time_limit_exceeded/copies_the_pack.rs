// The map of the reference, but each word makes a copy of its whole pack: O(n^2) where all words go together.
use std::collections::HashMap;

pub fn letter_packs(words: Vec<String>) -> Vec<Vec<String>> {
    let mut packs: HashMap<Vec<u8>, Vec<String>> = HashMap::new();
    for word in words {
        let mut letters = word.as_bytes().to_vec();
        letters.sort_unstable();
        let mut pack = packs.get(&letters).cloned().unwrap_or_default();
        pack.push(word);
        packs.insert(letters, pack);
    }
    packs.into_values().collect()
}
