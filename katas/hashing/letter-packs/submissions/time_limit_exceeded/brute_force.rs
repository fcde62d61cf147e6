// Compares each word that has no pack yet with all later ones, letter counts against letter counts: O(n^2).
fn counts(word: &str) -> [u32; 26] {
    let mut counts = [0; 26];
    for letter in word.bytes() {
        counts[(letter - b'a') as usize] += 1;
    }
    counts
}

pub fn letter_packs(words: Vec<String>) -> Vec<Vec<String>> {
    let mut packed = vec![false; words.len()];
    let mut packs = Vec::new();
    for i in 0..words.len() {
        if packed[i] {
            continue;
        }
        let wanted = counts(&words[i]);
        let mut pack = vec![words[i].clone()];
        for j in i + 1..words.len() {
            if !packed[j] && words[j].len() == words[i].len() && counts(&words[j]) == wanted {
                packed[j] = true;
                pack.push(words[j].clone());
            }
        }
        packs.push(pack);
    }
    packs
}
