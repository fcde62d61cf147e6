// Takes or leaves each number.
long long best(const vector<int>& numbers, size_t at, long long total) {
    if (at == numbers.size()) {
        return total % 1000;
    }
    return max(best(numbers, at + 1, total), best(numbers, at + 1, total + numbers[at]));
}

long long work(const vector<int>& numbers) {
    return best(numbers, 0, 0);
}
