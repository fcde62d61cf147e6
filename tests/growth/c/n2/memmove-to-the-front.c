// Takes the first number off by moving all the others.
#include <stdlib.h>
#include <string.h>

long long work(int* numbers, int numbersSize) {
    long long total = 0;
    while (numbersSize > 0) {
        total += numbers[0] % 100;
        --numbersSize;
        memmove(numbers, numbers + 1, (size_t)numbersSize * sizeof *numbers);
    }
    return total;
}
