// Counts each number, then looks up the largest of the hand for each pair of the smaller two: O(n^2) time, O(n) space.
use std::collections::HashMap;

pub fn three_card_hands(cards: Vec<i64>, target: i64) -> Vec<Vec<i64>> {
    let mut counts: HashMap<i64, usize> = HashMap::new();
    for &card in &cards {
        *counts.entry(card).or_default() += 1;
    }
    let mut numbers: Vec<i64> = counts.keys().copied().collect();
    numbers.sort();
    let mut hands = Vec::new();
    for (index, &low) in numbers.iter().enumerate() {
        for &middle in &numbers[index..] {
            let high = target - low - middle;
            if high < middle {
                break;
            }
            let hand = [low, middle, high];
            let dealt = |number: i64| hand.iter().filter(|&&other| other == number).count();
            if hand.iter().all(|number| counts.get(number).is_some_and(|&count| count >= dealt(*number))) {
                hands.push(hand.to_vec());
            }
        }
    }
    hands
}
