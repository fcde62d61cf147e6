// Searches sorted numbers by calling itself on one half.
// input: ascending
int place(span<const int> numbers, int wanted) {
    if (numbers.empty()) {
        return 0;
    }
    auto middle = numbers.size() / 2;
    if (numbers[middle] >= wanted) {
        return place(numbers.first(middle), wanted);
    }
    return static_cast<int>(middle) + 1 + place(numbers.subspan(middle + 1), wanted);
}

int work(span<const int> numbers) {
    return place(numbers, 1 << 30);
}
