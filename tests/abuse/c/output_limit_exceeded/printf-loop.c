// Prints lines for ever; the print limit must end it.
// says: the solution printed more than 1024 KiB
#include <stdio.h>

long long echo(int* numbers, int numbersSize) {
    for (;;) {
        printf("%d numbers at %p, and on and on\n", numbersSize, (void*)numbers);
    }
}
