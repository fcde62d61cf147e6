// Mistake: equal prices are taken for the same book.
pub fn pairs_within_budget(mut prices: Vec<i64>, budget: i64) -> usize {
    prices.dedup();
    let mut pairs = 0;
    let (mut left, mut right) = (0, prices.len().saturating_sub(1));
    while left < right {
        if prices[left] + prices[right] <= budget {
            pairs += right - left;
            left += 1;
        } else {
            right -= 1;
        }
    }
    pairs
}
