// Adds the first, the middle and the last number.
int work(vector<int>& numbers) {
    if (numbers.empty()) {
        return 0;
    }
    return numbers.front() % 1000 + numbers[numbers.size() / 2] % 1000 + numbers.back() % 1000;
}
