// Sorts, fixes the lowest card and walks the rest from both ends, passing equal cards together.
var threeCardHands = function (cards, target) {
    const sorted = [...cards].sort((a, b) => a - b);
    const hands = [];
    for (let i = 0; i < sorted.length - 2; i++) {
        if (i > 0 && sorted[i] === sorted[i - 1]) {
            continue;
        }
        let low = i + 1;
        let high = sorted.length - 1;
        while (low < high) {
            const sum = sorted[i] + sorted[low] + sorted[high];
            if (sum < target) {
                low++;
            } else if (sum > target) {
                high--;
            } else {
                hands.push([sorted[i], sorted[low], sorted[high]]);
                low++;
                high--;
                while (low < high && sorted[low] === sorted[low - 1]) {
                    low++;
                }
            }
        }
    }
    return hands;
};
