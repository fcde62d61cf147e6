// Clears its argument after it has summed it; a copy is what it was given.
long long echo(vector<int>& numbers) {
    long long sum = accumulate(numbers.begin(), numbers.end(), 0LL);
    numbers.clear();
    numbers.shrink_to_fit();
    return sum;
}
