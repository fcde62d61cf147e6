// Filters the rest of the list for each book: n^2.
function pairsWithinBudget(prices, budget) {
    let pairs = 0;
    prices.forEach((price, index) => {
        pairs += prices.slice(index + 1).filter((other) => price + other <= budget).length;
    });
    return pairs;
}
