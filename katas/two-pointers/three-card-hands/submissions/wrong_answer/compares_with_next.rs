// Mistake: passes a first card that equals the next one, and loses the hands that use the smallest number twice.
pub fn three_card_hands(mut cards: Vec<i64>, target: i64) -> Vec<Vec<i64>> {
    cards.sort();
    let mut hands = Vec::new();
    for first in 0..cards.len() {
        if first + 1 < cards.len() && cards[first] == cards[first + 1] {
            continue;
        }
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
                while left < right && cards[left] == cards[left - 1] {
                    left += 1;
                }
            }
        }
    }
    hands
}
