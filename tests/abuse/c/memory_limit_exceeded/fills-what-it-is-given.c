// Takes blocks of 1 MiB on a list, asks whether each was given, and aborts at the first refusal.
// says: asked for more than 256 MiB
#include <stdlib.h>

static void* volatile last;

long long echo(int* numbers, int numbersSize) {
    (void)numbers;
    (void)numbersSize;
    for (;;) {
        void** block = malloc(1 << 20);
        if (!block) {
            abort();
        }
        *block = last;
        last = block;
    }
}
