// Frees a block twice.
// says: free() of memory that is not on the heap
#include <stdlib.h>

long long echo(int* numbers, int numbersSize) {
    char* held = malloc(16);
    char* volatile again = held;
    free(held);
    free(again);
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
