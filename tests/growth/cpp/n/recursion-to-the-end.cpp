// Adds the numbers by one call for each.
long long total(const vector<int>& numbers, size_t at) {
    return at == numbers.size() ? 0 : numbers[at] % 7 + total(numbers, at + 1) % 1000;
}

long long work(const vector<int>& numbers) {
    return total(numbers, 0);
}
