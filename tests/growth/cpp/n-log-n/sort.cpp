// Sorts and takes the middle.
int work(vector<int>& numbers) {
    ranges::sort(numbers);
    return numbers[numbers.size() / 2];
}
