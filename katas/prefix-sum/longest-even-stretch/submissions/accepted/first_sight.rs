// The first place of each balance in a map: O(n) time.
use std::collections::HashMap;

pub fn longest_even_stretch(matches: String) -> i64 {
    let mut first = HashMap::from([(0i64, 0i64)]);
    let (mut balance, mut longest) = (0, 0);
    for (index, result) in matches.bytes().enumerate() {
        balance += if result == b'W' { 1 } else { -1 };
        let place = index as i64 + 1;
        let start = *first.entry(balance).or_insert(place);
        longest = longest.max(place - start);
    }
    longest
}
