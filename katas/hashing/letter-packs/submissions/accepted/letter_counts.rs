// How often a word has each of the 26 letters is the key of its pack: O(n) without sorting.
impl Solution {
    pub fn letter_packs(words: Vec<String>) -> Vec<Vec<String>> {
        let mut packs: HashMap<[u8; 26], Vec<String>> = HashMap::new();
        for word in words {
            let mut counts = [0; 26];
            for letter in word.bytes() {
                counts[(letter - b'a') as usize] += 1;
            }
            packs.entry(counts).or_insert_with(Vec::new).push(word);
        }
        packs.into_iter().map(|(_, pack)| pack).collect()
    }
}
