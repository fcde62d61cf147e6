// Never leaves a function that runs before everything.
__attribute__((constructor)) static void early(void) {
    for (volatile int turn = 0;; turn = turn ^ 1) {
    }
}

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
