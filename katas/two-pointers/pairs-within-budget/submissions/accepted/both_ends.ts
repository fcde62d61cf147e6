// The dearest partner of a book only gets cheaper as the book gets dearer.
function pairsWithinBudget(prices: number[], budget: number): number {
    let pairs = 0;
    for (let cheap = 0, dear = prices.length - 1; cheap < dear; ) {
        if (prices[cheap] + prices[dear] <= budget) {
            pairs += dear - cheap++;
        } else {
            dear--;
        }
    }
    return pairs;
}
