// Sorts by the library and takes the middle.
#include <stdlib.h>
#include <string.h>

static int compare(const void* a, const void* b) {
    int left = *(const int*)a, right = *(const int*)b;
    return (left > right) - (left < right);
}

int work(int* numbers, int numbersSize) {
    qsort(numbers, (size_t)numbersSize, sizeof *numbers, compare);
    return numbers[numbersSize / 2];
}
