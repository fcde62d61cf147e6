// Has a global by the name of a function of the library and means it without saying so.
// says: reference to 'count' is ambiguous
int count = 3;

long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL) + count - 3;
}
