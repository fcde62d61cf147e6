// Finds the longest rising subsequence by a search for each number.
int work(vector<int>& numbers) {
    vector<int> tails;
    for (int number : numbers) {
        auto at = ranges::lower_bound(tails, number);
        if (at == tails.end()) {
            tails.push_back(number);
        } else {
            *at = number;
        }
    }
    return static_cast<int>(tails.size());
}
