// Returns the right sum as text; text is no integer.
#include <stdio.h>
#include <stdlib.h>

char* echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    char* text = malloc(32);
    snprintf(text, 32, "%lld", sum);
    return text;
}
