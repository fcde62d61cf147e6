// Mistake: the key is a product of one prime for each letter, which wraps around in 64 bits and then says nothing.
use std::collections::HashMap;

const PRIMES: [u64; 26] =
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101];

pub fn letter_packs(words: Vec<String>) -> Vec<Vec<String>> {
    let mut packs: HashMap<u64, Vec<String>> = HashMap::new();
    for word in words {
        let primes = word.bytes().map(|letter| PRIMES[(letter - b'a') as usize]);
        let product = primes.fold(1, u64::wrapping_mul);
        packs.entry(product).or_default().push(word);
    }
    packs.into_values().collect()
}
