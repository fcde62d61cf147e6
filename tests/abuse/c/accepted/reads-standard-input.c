// Reads standard input and answers wrong if there is any.
#include <stdio.h>

long long echo(int* numbers, int numbersSize) {
    int letter = getchar();
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum + (letter != EOF);
}
