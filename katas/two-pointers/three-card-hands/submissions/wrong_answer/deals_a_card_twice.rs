// Mistake: looks the third number up among all cards, so one card may be dealt twice or three times.
use std::collections::{BTreeSet, HashSet};

pub fn three_card_hands(cards: Vec<i64>, target: i64) -> Vec<Vec<i64>> {
    let numbers: HashSet<i64> = cards.iter().copied().collect();
    let mut hands = BTreeSet::new();
    for a in 0..cards.len() {
        for b in a + 1..cards.len() {
            let third = target - cards[a] - cards[b];
            if numbers.contains(&third) {
                let mut hand = vec![cards[a], cards[b], third];
                hand.sort();
                hands.insert(hand);
            }
        }
    }
    hands.into_iter().collect()
}
