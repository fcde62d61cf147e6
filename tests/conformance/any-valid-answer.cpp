// Two pointers over sorted indices; a pair.
pair<int, int> any_pair(const vector<int>& numbers, int total) {
    vector<int> order(numbers.size());
    iota(order.begin(), order.end(), 0);
    ranges::sort(order, {}, [&](int index) { return numbers[index]; });
    for (size_t low = 0, high = order.size() - 1; low < high;) {
        int sum = numbers[order[low]] + numbers[order[high]];
        if (sum == total) return {order[low], order[high]};
        sum < total ? ++low : --high;
    }
    return {-1, -1};
}
