// Counts from the first item of a set to each one: a walk every time.
long long work(vector<int>& numbers) {
    set<int> sorted(numbers.begin(), numbers.end());
    long long total = 0;
    for (int number : numbers) {
        total += distance(sorted.begin(), sorted.find(number));
    }
    return total;
}
