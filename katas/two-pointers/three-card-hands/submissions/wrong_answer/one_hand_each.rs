// Mistake: leaves the first card after one hit, though it may begin more hands.
pub fn three_card_hands(mut cards: Vec<i64>, target: i64) -> Vec<Vec<i64>> {
    cards.sort();
    let mut hands = Vec::new();
    for first in 0..cards.len() {
        if first > 0 && cards[first] == cards[first - 1] {
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
                break;
            }
        }
    }
    hands
}
