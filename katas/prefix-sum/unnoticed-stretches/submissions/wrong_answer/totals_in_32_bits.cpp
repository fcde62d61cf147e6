// Mistake: totals in 32 bits that wrap round, so that one is taken for another 2^32 away from it.
int unnoticed_stretches(const vector<int>& flows, int change) {
    unordered_map<unsigned, int> seen{{0u, 1}};
    unsigned total = 0;
    int stretches = 0;
    for (int flow : flows) {
        total += flow;
        if (auto before = seen.find(total - change); before != seen.end()) {
            stretches += before->second;
        }
        ++seen[total];
    }
    return stretches;
}
