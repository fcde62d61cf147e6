// Prints letters without a line end for ever; the print limit must end it.
// says: the solution printed more than 1024 KiB
#include <stdio.h>

long long echo(int* numbers, int numbersSize) {
    (void)numbers;
    for (;;) {
        putchar('a' + numbersSize % 26);
    }
}
