// Puts every number into an ordered set.
int work(vector<int>& numbers) {
    set<int> sorted(numbers.begin(), numbers.end());
    return *next(sorted.begin()) % 1000 + static_cast<int>(sorted.size());
}
