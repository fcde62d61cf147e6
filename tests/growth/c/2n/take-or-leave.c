// Takes or leaves each number.
static long long best(const int* numbers, int count, long long total) {
    if (count == 0) {
        return total % 1000;
    }
    long long without = best(numbers + 1, count - 1, total);
    long long with = best(numbers + 1, count - 1, total + numbers[0]);
    return with > without ? with : without;
}

long long work(int* numbers, int numbersSize) {
    return best(numbers, numbersSize, 0);
}
