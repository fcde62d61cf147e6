// Overflows an int.
// says: signed integer overflow
#include <limits.h>

long long echo(int* numbers, int numbersSize) {
    (void)numbers;
    int most = INT_MAX - numbersSize / 5000;
    return most + 1;
}
