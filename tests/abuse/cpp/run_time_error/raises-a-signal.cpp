// Raises a signal with a handler that answers nothing.
// says: abort() was called
long long echo(vector<int>& numbers) {
    abort();
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
