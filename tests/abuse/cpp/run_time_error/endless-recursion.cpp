// Calls itself without end.
long long deep(long long n) {
    volatile long long kept = n;
    return deep(n + 1) + kept;
}
long long echo(vector<int>& numbers) {
    return deep(static_cast<long long>(numbers.size()));
}
