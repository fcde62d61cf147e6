// Returns the right sum in a list; a list is no integer.
vector<long long> echo(vector<int>& numbers) {
    return {accumulate(numbers.begin(), numbers.end(), 0LL)};
}
