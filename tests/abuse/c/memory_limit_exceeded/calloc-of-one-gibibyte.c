// Takes 1 GiB at once and writes through what it is given.
// says: asked for more than 256 MiB
#include <stdlib.h>

static char* volatile all;

long long echo(int* numbers, int numbersSize) {
    all = calloc(1 << 20, 1 << 10);
    all[1 << 29] = 1;
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
