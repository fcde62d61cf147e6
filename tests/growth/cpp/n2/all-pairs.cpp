// Counts the pairs in falling order.
int work(vector<int>& numbers) {
    int pairs = 0;
    for (size_t i = 0; i < numbers.size(); ++i) {
        for (size_t j = i + 1; j < numbers.size(); ++j) {
            pairs += numbers[i] > numbers[j];
        }
    }
    return pairs;
}
