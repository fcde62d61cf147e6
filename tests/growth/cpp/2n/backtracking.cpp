// Collects subsets by adding and taking back, through a function object.
int work(vector<int>& numbers) {
    vector<int> chosen;
    int found = 0;
    function<void(size_t)> visit = [&](size_t at) {
        found += static_cast<int>(chosen.size() & 1);
        for (size_t next = at; next < numbers.size(); ++next) {
            chosen.push_back(numbers[next]);
            visit(next + 1);
            chosen.pop_back();
        }
    };
    visit(0);
    return found;
}
