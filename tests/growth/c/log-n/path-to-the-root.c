// Walks from the last place of a heap to its root.
long long work(int* numbers, int numbersSize) {
    long long total = 0;
    for (int at = numbersSize; at > 0; at /= 2) {
        total += numbers[at - 1];
    }
    return total;
}
