// Runs code before everything by an attribute; it may, and sees no case.
static int runs;

__attribute__((constructor)) static void early(void) {
    ++runs;
}

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum + runs - 1;
}
