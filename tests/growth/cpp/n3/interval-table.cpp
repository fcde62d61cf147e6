// Fills a table over stretches, each by all its cuts.
long long work(vector<int>& numbers) {
    size_t n = numbers.size();
    vector cost(n + 1, vector<long long>(n + 1));
    for (size_t length = 2; length <= n; ++length) {
        for (size_t start = 0; start + length <= n; ++start) {
            size_t end = start + length;
            long long best = LLONG_MAX;
            for (size_t cut = start + 1; cut < end; ++cut) {
                best = min(best, cost[start][cut] + cost[cut][end] + numbers[cut] % 100);
            }
            cost[start][end] = best;
        }
    }
    return cost[0][n];
}
