// Copies what is left of the numbers in every call.
#include <stdlib.h>
#include <string.h>

static long long total(const int* numbers, int count) {
    if (count == 0) {
        return 0;
    }
    int* rest = malloc((size_t)count * sizeof *rest);
    memcpy(rest, numbers + 1, (size_t)(count - 1) * sizeof *rest);
    long long sum = numbers[0] % 10 + total(rest, count - 1);
    free(rest);
    return sum;
}

long long work(int* numbers, int numbersSize) {
    return total(numbers, numbersSize);
}
