// Has a global of 400 MiB; the memory limit must refuse it.
static char all[400 << 20];

long long echo(int* numbers, int numbersSize) {
    all[numbersSize] = 1;
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum + all[numbersSize + 1];
}
