// How often each total was seen, asked for before the day's own total is noted: O(n) time.
long long unnoticed_stretches(const vector<int>& flows, int change) {
    unordered_map<long long, int> seen{{0, 1}};
    long long total = 0, stretches = 0;
    for (int flow : flows) {
        total += flow;
        if (auto before = seen.find(total - change); before != seen.end()) {
            stretches += before->second;
        }
        ++seen[total];
    }
    return stretches;
}
