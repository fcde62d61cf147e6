// Fills a mebibyte for ever; a fill costs by its length.
#include <stdlib.h>
#include <string.h>

static volatile char seen;

long long echo(int* numbers, int numbersSize) {
    (void)numbers;
    char* all = malloc(1 << 20);
    for (int turn = 0;; turn ^= 1) {
        memset(all, turn + numbersSize, 1 << 20);
        seen = all[turn];
    }
}
