// Overwrites its argument after it has summed it; a copy is what it was given.
#include <string.h>

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    memset(numbers, 7, (size_t)numbersSize * sizeof *numbers);
    return sum;
}
