// Aborts when it is refused memory; the refusal must be the verdict.
// says: asked for more than 256 MiB
#include <stdlib.h>

long long echo(int* numbers, int numbersSize) {
    char* volatile all = malloc(300 << 20);
    if (!all) {
        abort();
    }
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
