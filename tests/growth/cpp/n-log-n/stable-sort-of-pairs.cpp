// Sorts pairs of a number and its place, keeping equal ones in order.
// input: few-kinds
long long work(vector<int>& numbers) {
    vector<pair<int, int>> pairs;
    for (int number : numbers) {
        pairs.emplace_back(number, static_cast<int>(pairs.size()));
    }
    ranges::stable_sort(pairs, {}, &pair<int, int>::first);
    return pairs.back().second;
}
