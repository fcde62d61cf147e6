// Mistake: the ends may meet, so a book is paired with itself.
pub fn pairs_within_budget(prices: Vec<i64>, budget: i64) -> i64 {
    let mut pairs = 0;
    let (mut left, mut right) = (0, prices.len() as i64 - 1);
    while left <= right {
        if prices[left as usize] + prices[right as usize] <= budget {
            pairs += (right - left).max(1);
            left += 1;
        } else {
            right -= 1;
        }
    }
    pairs
}
