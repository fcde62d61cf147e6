// A search for the dearest partner of each book: O(n log n) time.
pub fn pairs_within_budget(prices: Vec<i64>, budget: i64) -> i64 {
    let mut pairs = 0;
    for (index, price) in prices.iter().enumerate() {
        let affordable = prices[index + 1..].partition_point(|partner| price + partner <= budget);
        pairs += affordable as i64;
    }
    pairs
}
