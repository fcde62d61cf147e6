// Tries every three cards and keeps the hands in a set: O(n^3).
use std::collections::BTreeSet;

pub fn three_card_hands(mut cards: Vec<i64>, target: i64) -> Vec<Vec<i64>> {
    cards.sort();
    let mut hands = BTreeSet::new();
    for a in 0..cards.len() {
        for b in a + 1..cards.len() {
            for c in b + 1..cards.len() {
                if cards[a] + cards[b] + cards[c] == target {
                    hands.insert(vec![cards[a], cards[b], cards[c]]);
                }
            }
        }
    }
    hands.into_iter().collect()
}
