// Sums a view of the first eight numbers.
long long work(span<const int> numbers) {
    auto first = numbers | views::take(8);
    return accumulate(first.begin(), first.end(), 0LL);
}
