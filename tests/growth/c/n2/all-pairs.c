// Counts the pairs in falling order.
int work(int* numbers, int numbersSize) {
    int pairs = 0;
    for (int i = 0; i < numbersSize; ++i) {
        for (int j = i + 1; j < numbersSize; ++j) {
            pairs += numbers[i] > numbers[j];
        }
    }
    return pairs;
}
