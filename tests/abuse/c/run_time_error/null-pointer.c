// Writes to a null pointer.
// says: null pointer
long long echo(int* numbers, int numbersSize) {
    int* volatile none = 0;
    *none = 7;
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
