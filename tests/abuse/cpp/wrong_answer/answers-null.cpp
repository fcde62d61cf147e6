// Returns an empty optional; null is no integer.
optional<long long> echo(vector<int>& numbers) {
    return numbers.size() > 1u << 30 ? optional(0LL) : nullopt;
}
