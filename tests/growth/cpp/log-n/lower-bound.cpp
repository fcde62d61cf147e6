// Searches sorted numbers by the library, which halves what is left.
// input: ascending
int work(vector<int>& numbers) {
    return ranges::lower_bound(numbers, 1 << 30) - numbers.begin();
}
