// The dearest partner of a book only gets cheaper as the book gets dearer.
class Solution {
    pairsWithinBudget(prices, budget) {
        let cheap = 0;
        let dear = prices.length - 1;
        let pairs = 0;
        while (cheap < dear) {
            if (prices[cheap] + prices[dear] <= budget) {
                pairs += dear - cheap;
                cheap++;
            } else {
                dear--;
            }
        }
        return pairs;
    }
}
