// Looks for the first even number among the first twenty.
int work(int* numbers, int numbersSize) {
    for (int at = 0; at < numbersSize && at < 20; ++at) {
        if (numbers[at] % 2 == 0) {
            return numbers[at];
        }
    }
    return -1;
}
