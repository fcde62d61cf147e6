// Counts what the stretch between two ends that only move on still lacks: O(n + m) time, O(m) space.
vector<int> shortest_rake(const vector<int>& wagons, const vector<int>& order) {
    unordered_map<int, int> lacks;
    for (int cargo : order) {
        ++lacks[cargo];
    }
    auto lacking = order.size();
    size_t first = 0;
    optional<pair<size_t, size_t>> best;
    for (size_t last = 0; last < wagons.size(); ++last) {
        auto wanted = lacks.find(wagons[last]);
        if (wanted == lacks.end()) {
            continue;
        }
        if (wanted->second-- > 0) {
            --lacking;
        }
        while (lacking == 0) {
            if (!best || last - first < best->second - best->first) {
                best = {first, last};
            }
            auto leaving = lacks.find(wagons[first++]);
            if (leaving != lacks.end() && ++leaving->second > 0) {
                ++lacking;
            }
        }
    }
    if (!best) {
        return {};
    }
    return {static_cast<int>(best->first), static_cast<int>(best->second)};
}
