// Signs each word once, but looks for its pack in a list of all packs: O(n^2) where no two words go together.
pub fn letter_packs(words: Vec<String>) -> Vec<Vec<String>> {
    let mut keys: Vec<Vec<u8>> = Vec::new();
    let mut packs: Vec<Vec<String>> = Vec::new();
    for word in words {
        let mut letters = word.as_bytes().to_vec();
        letters.sort_unstable();
        match keys.iter().position(|key| *key == letters) {
            Some(place) => packs[place].push(word),
            None => {
                keys.push(letters);
                packs.push(vec![word]);
            }
        }
    }
    packs
}
