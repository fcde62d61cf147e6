// Frees a block, takes it again and answers from the old pointer; whatever follows stays inside.
#include <stdlib.h>

long long echo(int* numbers, int numbersSize) {
    long long* old = malloc(sizeof *old);
    long long* volatile kept = old;
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    *old = sum;
    free(old);
    long long* new = malloc(sizeof *new);
    *(long long* volatile*)&new = new;
    *new = 1ll << 40;
    return *kept;
}
