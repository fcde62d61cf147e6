// Mistake: drops repeated numbers from the deck, so no hand can use a number twice.
pub fn three_card_hands(mut cards: Vec<i64>, target: i64) -> Vec<Vec<i64>> {
    cards.sort();
    cards.dedup();
    let mut hands = Vec::new();
    for first in 0..cards.len() {
        let (mut left, mut right) = (first + 1, cards.len() - 1);
        while left < right {
            let sum = cards[first] + cards[left] + cards[right];
            if sum < target {
                left += 1;
            } else if sum > target {
                right -= 1;
            } else {
                hands.push(vec![cards[first], cards[left], cards[right]]);
                left += 1;
            }
        }
    }
    hands
}
