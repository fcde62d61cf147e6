// Sorts by a comparison that never ends.
long long echo(vector<int>& numbers) {
    numbers.push_back(1);
    numbers.push_back(2);
    sort(numbers.begin(), numbers.end(), [](int a, int b) {
        for (volatile int turn = 0;; turn = turn ^ 1) {
        }
        return a < b;
    });
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
