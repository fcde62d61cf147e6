// Calls itself without end.
static long long deep(long long n) {
    volatile long long kept = n;
    return deep(n + 1) + kept;
}

long long echo(int* numbers, int numbersSize) {
    (void)numbers;
    return deep(numbersSize);
}
