// Defines a function of the protocol with the harness.
unsigned long long kata_result(void) {
    return 0;
}

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
