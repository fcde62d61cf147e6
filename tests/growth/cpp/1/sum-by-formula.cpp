// Sums the numbers up to the length by Gauss.
long long work(vector<int>& numbers) {
    long long n = ssize(numbers);
    return n * (n + 1) / 2;
}
