// Pops three numbers off a heap; numbers in falling order are one already.
// input: descending
int work(vector<int>& numbers) {
    int total = 0;
    for (int times = 0; times < 3; ++times) {
        ranges::pop_heap(numbers);
        total += numbers.back() % 1000;
        numbers.pop_back();
    }
    return total;
}
