// Copies the first eight numbers and sums the copy.
#include <stdlib.h>
#include <string.h>

long long work(int* numbers, int numbersSize) {
    int few[8] = {0};
    int count = numbersSize < 8 ? numbersSize : 8;
    memcpy(few, numbers, (size_t)count * sizeof *few);
    long long total = 0;
    for (int at = 0; at < count; ++at) {
        total += few[at];
    }
    return total;
}
