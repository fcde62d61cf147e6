// Asks whether a file of the host is there and answers by it.
#if __has_embed("/etc/passwd")
#define THERE 1
#else
#define THERE 0
#endif

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum + THERE;
}
