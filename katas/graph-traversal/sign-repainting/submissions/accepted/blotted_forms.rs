// Groups the words by their forms with one letter blotted out and goes in rounds, opening each group once: O(n) time.
use std::collections::HashMap;

pub fn fewest_signs(start: &str, target: &str, words: Vec<String>) -> i64 {
    let mut groups: HashMap<Vec<u8>, Vec<&str>> = HashMap::new();
    for word in &words {
        for form in forms(word) {
            groups.entry(form).or_default().push(word);
        }
    }
    let mut signs = 1;
    let mut latest = vec![start];
    while !latest.is_empty() {
        signs += 1;
        let mut next = Vec::new();
        for form in latest.into_iter().flat_map(forms) {
            // A group that is opened once has nothing new to offer, so a word comes up once for each of its letters.
            next.extend(groups.remove(&form).unwrap_or_default());
        }
        if next.contains(&target) {
            return signs;
        }
        latest = next;
    }
    0
}

/// The word with each of its letters blotted out in turn.
fn forms(word: &str) -> impl Iterator<Item = Vec<u8>> {
    (0..word.len()).map(|place| {
        let mut form = word.as_bytes().to_vec();
        form[place] = b'*';
        form
    })
}
