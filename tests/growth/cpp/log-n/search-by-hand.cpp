// Searches sorted numbers for what is not there, halving them each time.
// input: ascending
int work(vector<int>& numbers) {
    int low = 0, high = static_cast<int>(numbers.size());
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (numbers[middle] < 1 << 30) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
