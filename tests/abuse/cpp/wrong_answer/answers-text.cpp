// Returns the right sum as text; text is no integer.
string echo(vector<int>& numbers) {
    return to_string(accumulate(numbers.begin(), numbers.end(), 0LL));
}
