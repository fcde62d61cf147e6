// Has a try and a throw on a way that is never taken.
long long echo(vector<int>& numbers) {
    try {
        if (numbers.size() > 1u << 30) {
            throw runtime_error("no");
        }
    } catch (const exception&) {
        return -1;
    }
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
