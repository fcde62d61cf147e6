// Sorts a copy and searches it for each number by the library.
#include <stdlib.h>
#include <string.h>

static int compare(const void* a, const void* b) {
    int left = *(const int*)a, right = *(const int*)b;
    return (left > right) - (left < right);
}

long long work(int* numbers, int numbersSize) {
    int* sorted = malloc((size_t)numbersSize * sizeof *sorted);
    memcpy(sorted, numbers, (size_t)numbersSize * sizeof *sorted);
    qsort(sorted, (size_t)numbersSize, sizeof *sorted, compare);
    long long total = 0;
    for (int at = 0; at < numbersSize; ++at) {
        int* found = bsearch(&numbers[at], sorted, (size_t)numbersSize, sizeof *sorted, compare);
        total += (found - sorted) * (at % 3);
    }
    free(sorted);
    return total;
}
