// Prints a number in a field of two million letters.
// says: the solution printed more than 1024 KiB
#include <stdio.h>

long long echo(int* numbers, int numbersSize) {
    printf("%2000000d", numbersSize);
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
