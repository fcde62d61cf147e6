// Keeps every subset in a vector of vectors.
int work(vector<int>& numbers) {
    vector<vector<int>> all{{}};
    for (int number : numbers) {
        for (size_t at = 0, end = all.size(); at < end; ++at) {
            auto subset = all[at];
            subset.push_back(number);
            all.push_back(std::move(subset));
        }
    }
    return static_cast<int>(all.size());
}
