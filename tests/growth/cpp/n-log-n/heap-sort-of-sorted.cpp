// Makes a heap of sorted numbers and sorts it.
// input: ascending
int work(vector<int>& numbers) {
    ranges::make_heap(numbers);
    ranges::sort_heap(numbers);
    return numbers.front();
}
