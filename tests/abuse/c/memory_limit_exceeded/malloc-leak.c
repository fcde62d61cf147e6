// Takes memory and fills it until there is none, and never asks whether it was given.
// says: asked for more than 256 MiB
#include <stdlib.h>
#include <string.h>

static char* volatile last;

long long echo(int* numbers, int numbersSize) {
    (void)numbers;
    for (;;) {
        last = malloc(1 << 20);
        memset(last, numbersSize, 1 << 20);
    }
}
