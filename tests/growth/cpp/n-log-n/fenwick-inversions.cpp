// Counts inversions by a tree of partial counts over ranks.
long long work(vector<int>& numbers) {
    vector<int> sorted = numbers;
    ranges::sort(sorted);
    vector<int> tree(sorted.size() + 1);
    long long inversions = 0;
    for (size_t seen = 0; seen < numbers.size(); ++seen) {
        size_t rank = ranges::lower_bound(sorted, numbers[seen]) - sorted.begin() + 1;
        long long smaller = 0;
        for (size_t at = rank; at > 0; at &= at - 1) {
            smaller += tree[at];
        }
        inversions += static_cast<long long>(seen) - smaller;
        for (size_t at = rank; at < tree.size(); at += at & -at) {
            ++tree[at];
        }
    }
    return inversions;
}
