// Mistake: always looks for a sum of zero, as in the version everyone has practised.
pub fn three_card_hands(mut cards: Vec<i64>, _target: i64) -> Vec<Vec<i64>> {
    cards.sort();
    let mut hands = Vec::new();
    for first in 0..cards.len() {
        if first > 0 && cards[first] == cards[first - 1] {
            continue;
        }
        let (mut left, mut right) = (first + 1, cards.len() - 1);
        while left < right {
            let sum = cards[first] + cards[left] + cards[right];
            if sum < 0 {
                left += 1;
            } else if sum > 0 {
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
