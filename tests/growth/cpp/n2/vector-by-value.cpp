// Hands its numbers to each call by value.
int step(vector<int> numbers, size_t at) {
    return numbers[at] % 10;
}

int work(vector<int>& numbers) {
    int sum = 0;
    for (size_t at = 0; at < numbers.size(); ++at) {
        sum += step(numbers, at);
    }
    return sum;
}
