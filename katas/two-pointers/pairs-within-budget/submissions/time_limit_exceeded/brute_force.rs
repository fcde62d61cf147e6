// Tries every pair, stopping a row at the first that is too dear: O(n^2) when the budget is large.
pub fn pairs_within_budget(prices: Vec<i64>, budget: i64) -> i64 {
    let mut pairs = 0;
    for first in 0..prices.len() {
        for second in first + 1..prices.len() {
            if prices[first] + prices[second] > budget {
                break;
            }
            pairs += 1;
        }
    }
    pairs
}
