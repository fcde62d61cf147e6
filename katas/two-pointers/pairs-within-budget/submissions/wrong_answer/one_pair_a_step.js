// Counts one pair where the cheaper book fits with every book up to the dearer one.
function pairsWithinBudget(prices, budget) {
    let cheap = 0;
    let dear = prices.length - 1;
    let pairs = 0;
    while (cheap < dear) {
        if (prices[cheap] + prices[dear] <= budget) {
            pairs++;
            cheap++;
        } else {
            dear--;
        }
    }
    return pairs;
}
