// Writes to a null pointer.
// says: null pointer
long long echo(vector<int>& numbers) {
    int* volatile none = nullptr;
    *none = 7;
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
