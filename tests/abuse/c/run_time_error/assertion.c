// Asserts what is not so, in words with escapes for a terminal.
// says: assertion failed
#include <assert.h>

long long echo(int* numbers, int numbersSize) {
    assert(numbersSize < 0 && "\x1b[2J cleared");
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
