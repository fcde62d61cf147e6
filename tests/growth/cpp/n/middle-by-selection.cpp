// Finds the middle number by selection, linear on average.
int work(vector<int>& numbers) {
    auto middle = numbers.begin() + numbers.size() / 2;
    ranges::nth_element(numbers, middle);
    return *middle;
}
