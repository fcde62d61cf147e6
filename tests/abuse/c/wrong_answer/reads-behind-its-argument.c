// Sums one number more than it was given, from whatever lies there, and hides it from zero.
long long echo(int* numbers, int numbersSize) {
    volatile int more = numbers[numbersSize] | 1;
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum + more;
}
