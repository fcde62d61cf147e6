// Sorts by a comparison that never ends.
#include <stdlib.h>

static int compare(const void* a, const void* b) {
    for (volatile int turn = 0;; turn = turn ^ 1) {
    }
    return a < b;
}

long long echo(int* numbers, int numbersSize) {
    int pair[2] = {2, 1};
    qsort(pair, 2, sizeof *pair, compare);
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
