// Adds up all triples and keeps each hand once by its text: n^3.
function threeCardHands(cards, target) {
    const sorted = [...cards].sort((a, b) => a - b);
    const hands = new Map();
    for (let i = 0; i < sorted.length; i++) {
        for (let j = i + 1; j < sorted.length; j++) {
            for (let k = j + 1; k < sorted.length; k++) {
                if (sorted[i] + sorted[j] + sorted[k] === target) {
                    const hand = [sorted[i], sorted[j], sorted[k]];
                    hands.set(hand.join(), hand);
                }
            }
        }
    }
    return [...hands.values()];
}
