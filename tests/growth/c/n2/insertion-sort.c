// Sorts by moving each number to its place.
int work(int* numbers, int numbersSize) {
    for (int at = 1; at < numbersSize; ++at) {
        int number = numbers[at], to = at;
        for (; to > 0 && numbers[to - 1] > number; --to) {
            numbers[to] = numbers[to - 1];
        }
        numbers[to] = number;
    }
    return numbers[numbersSize / 2];
}
