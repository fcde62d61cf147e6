// The letters in alphabetical order are the key of a word's pack: O(n) short sorts.
use std::collections::HashMap;

pub fn letter_packs(words: Vec<String>) -> Vec<Vec<String>> {
    let mut packs: HashMap<Vec<u8>, Vec<String>> = HashMap::new();
    for word in words {
        let mut letters = word.as_bytes().to_vec();
        letters.sort_unstable();
        packs.entry(letters).or_default().push(word);
    }
    packs.into_values().collect()
}
