// Uses a hash that is the same for every number.
struct Same {
    size_t operator()(int) const {
        return 7;
    }
};

int work(vector<int>& numbers) {
    unordered_set<int, Same> seen(numbers.begin(), numbers.end());
    return static_cast<int>(seen.size());
}
