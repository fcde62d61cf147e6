// Keeps different numbers in a vector and looks through it for each.
int work(vector<int>& numbers) {
    vector<int> seen;
    for (int number : numbers) {
        if (ranges::find(seen, number) == seen.end()) {
            seen.push_back(number);
        }
    }
    return static_cast<int>(seen.size());
}
