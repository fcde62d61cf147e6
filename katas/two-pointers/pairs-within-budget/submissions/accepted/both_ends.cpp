// One end at the cheapest, one at the dearest: O(n) time, O(1) space.
long long pairs_within_budget(span<const long long> prices, long long budget) {
    long long pairs = 0;
    while (prices.size() > 1) {
        if (prices.front() + prices.back() <= budget) {
            pairs += ssize(prices) - 1;
            prices = prices.subspan(1);
        } else {
            prices = prices.first(prices.size() - 1);
        }
    }
    return pairs;
}
