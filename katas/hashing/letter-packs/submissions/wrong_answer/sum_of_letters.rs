// Mistake: the key is the length and the sum of the letters' values, which other letters can have as well.
use std::collections::HashMap;

pub fn letter_packs(words: Vec<String>) -> Vec<Vec<String>> {
    let mut packs: HashMap<(usize, u64), Vec<String>> = HashMap::new();
    for word in words {
        let sum = word.bytes().map(u64::from).sum();
        packs.entry((word.len(), sum)).or_default().push(word);
    }
    packs.into_values().collect()
}
