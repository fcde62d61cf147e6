// Passes repeats as the reference does, but searches all the remaining cards for the third of each pair: O(n^3).
pub fn three_card_hands(mut cards: Vec<i64>, target: i64) -> Vec<Vec<i64>> {
    cards.sort();
    let mut hands = Vec::new();
    for a in 0..cards.len() {
        if a > 0 && cards[a] == cards[a - 1] {
            continue;
        }
        for b in a + 1..cards.len() {
            if b > a + 1 && cards[b] == cards[b - 1] {
                continue;
            }
            let third = target - cards[a] - cards[b];
            if cards[b + 1..].contains(&third) {
                hands.push(vec![cards[a], cards[b], third]);
            }
        }
    }
    hands
}
