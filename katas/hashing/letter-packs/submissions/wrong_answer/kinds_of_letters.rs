// Mistake: the key is the set of a word's letters, which forgets how often it has each.
use std::collections::{BTreeSet, HashMap};

pub fn letter_packs(words: Vec<String>) -> Vec<Vec<String>> {
    let mut packs: HashMap<BTreeSet<u8>, Vec<String>> = HashMap::new();
    for word in words {
        packs.entry(word.bytes().collect()).or_default().push(word);
    }
    packs.into_values().collect()
}
