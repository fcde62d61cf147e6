// Sums every stretch anew.
int work(vector<int>& numbers) {
    long long best = 0;
    for (auto start = numbers.begin(); start != numbers.end(); ++start) {
        for (auto end = start + 1; end != numbers.end(); ++end) {
            best = max(best, accumulate(start, end, 0LL) % 1000);
        }
    }
    return static_cast<int>(best);
}
