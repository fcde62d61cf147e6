// One end at the cheapest, one at the dearest: O(n) time, O(1) space.
long long pairsWithinBudget(int* prices, int pricesSize, long long budget) {
    long long pairs = 0;
    int left = 0, right = pricesSize - 1;
    while (left < right) {
        if ((long long)prices[left] + prices[right] <= budget) {
            pairs += right - left;
            ++left;
        } else {
            --right;
        }
    }
    return pairs;
}
