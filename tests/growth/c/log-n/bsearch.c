// Searches by the library for a number that is larger than all.
// input: ascending
#include <stdlib.h>
#include <string.h>

static int compare(const void* a, const void* b) {
    int left = *(const int*)a, right = *(const int*)b;
    return (left > right) - (left < right);
}

int work(int* numbers, int numbersSize) {
    int wanted = 1 << 30;
    int* found = bsearch(&wanted, numbers, (size_t)numbersSize, sizeof wanted, compare);
    return found ? (int)(found - numbers) : -1;
}
