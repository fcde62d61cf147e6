// Mistake: the place of a balance is overwritten, so only the shortest series between equal balances is seen.
use std::collections::HashMap;

pub fn longest_even_stretch(matches: String) -> i64 {
    let mut seen = HashMap::from([(0i64, 0i64)]);
    let (mut balance, mut longest) = (0, 0);
    for (index, result) in matches.bytes().enumerate() {
        balance += if result == b'W' { 1 } else { -1 };
        let place = index as i64 + 1;
        if let Some(start) = seen.insert(balance, place) {
            longest = longest.max(place - start);
        }
    }
    longest
}
