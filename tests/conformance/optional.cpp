// None is less than any number.
optional<int> next_greater(const vector<optional<int>>& numbers, optional<int> than) {
    for (auto number : numbers)
        if (number && number > than) return number;
    return nullopt;
}
