// Sorts, fixes the lowest card and walks the rest from both ends; a hand is noted for the first of equal cards alone.
function threeCardHands(cards: number[], target: number): number[][] {
    const sorted: number[] = [...cards].sort((a, b) => a - b);
    const hands: number[][] = [];
    sorted.forEach((lowest, i) => {
        if (i > 0 && lowest === sorted[i - 1]) return;
        let low = i + 1;
        let high = sorted.length - 1;
        while (low < high) {
            const sum = lowest + sorted[low] + sorted[high];
            if (sum > target) {
                high--;
                continue;
            }
            const isNew = low === i + 1 || sorted[low] !== sorted[low - 1];
            if (sum === target && isNew) hands.push([lowest, sorted[low], sorted[high]]);
            low++;
        }
    });
    return hands;
}
