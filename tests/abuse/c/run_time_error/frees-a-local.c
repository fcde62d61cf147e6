// Frees what is on the stack.
// says: free() of memory that is not on the heap
#include <stdlib.h>

long long echo(int* numbers, int numbersSize) {
    int few[4];
    void* volatile wrong = few;
    free(wrong);
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
