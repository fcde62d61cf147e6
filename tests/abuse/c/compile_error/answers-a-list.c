// Returns the right sum in a list; C gives a list a last parameter, and this kata has none.
// says: `echo` takes 3 parameters
#include <stdlib.h>

long long* echo(int* numbers, int numbersSize, int* returnSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    long long* answer = malloc(sizeof *answer);
    *answer = sum;
    *returnSize = 1;
    return answer;
}
