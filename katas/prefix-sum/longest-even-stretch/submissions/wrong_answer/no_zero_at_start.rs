// Mistake: the balance before the first match is not remembered, so series from the first match on are missed.
use std::collections::HashMap;

pub fn longest_even_stretch(matches: String) -> i64 {
    let mut first = HashMap::new();
    let (mut balance, mut longest) = (0i64, 0);
    for (index, result) in matches.bytes().enumerate() {
        balance += if result == b'W' { 1 } else { -1 };
        let place = index as i64 + 1;
        let start = *first.entry(balance).or_insert(place);
        longest = longest.max(place - start);
    }
    longest
}
