// Mistake: puts the sorted letters into the packs instead of the words.
use std::collections::HashMap;

pub fn letter_packs(words: Vec<String>) -> Vec<Vec<String>> {
    let mut packs: HashMap<String, Vec<String>> = HashMap::new();
    for word in words {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        let key: String = letters.into_iter().collect();
        packs.entry(key.clone()).or_default().push(key);
    }
    packs.into_values().collect()
}
