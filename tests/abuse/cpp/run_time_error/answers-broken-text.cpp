// Returns text that is no UTF-8.
string echo(vector<int>& numbers) {
    return "\xff\xfe" + to_string(numbers.size());
}
