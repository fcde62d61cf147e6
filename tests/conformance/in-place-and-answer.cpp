int zerosLast(vector<int>& numbers) {
    auto zeros = stable_partition(numbers.begin(), numbers.end(), [](int number) { return number != 0; });
    return numbers.end() - zeros;
}
