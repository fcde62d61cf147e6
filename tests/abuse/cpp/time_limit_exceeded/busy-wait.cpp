// Waits for the clock to move, which only sleeping does.
long long echo(vector<int>& numbers) {
    auto start = chrono::steady_clock::now();
    while (chrono::steady_clock::now() - start < chrono::hours(1)) {
    }
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
