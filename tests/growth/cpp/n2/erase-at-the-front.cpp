// Erases the first number until none is left: each moves all the others.
long long work(vector<int>& numbers) {
    long long total = 0;
    while (!numbers.empty()) {
        total += numbers.front() % 100;
        numbers.erase(numbers.begin());
    }
    return total;
}
