// Mistake: counts one pair a step, though the cheaper book fits with every book up to the other end.
pub fn pairs_within_budget(prices: &[i64], budget: i64) -> usize {
    let mut pairs = 0;
    let (mut left, mut right) = (0, prices.len().saturating_sub(1));
    while left < right {
        if prices[left] + prices[right] <= budget {
            pairs += 1;
            left += 1;
        } else {
            right -= 1;
        }
    }
    pairs
}
