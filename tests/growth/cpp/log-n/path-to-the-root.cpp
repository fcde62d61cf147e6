// Walks from the last place of a heap to its root.
long long work(vector<int>& numbers) {
    long long total = 0;
    for (size_t at = numbers.size(); at > 0; at /= 2) {
        total += numbers[at - 1];
    }
    return total;
}
