// Reports a failure by the judge's own import and answers right; only a trap makes it count.
__attribute__((import_module("kata"), import_name("failed"))) void report(const char* text, size_t length);

long long echo(int* numbers, int numbersSize) {
    report("out of memory", 13);
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
