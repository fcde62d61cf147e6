// Appends every number to an array that doubles when it is full.
#include <stdlib.h>
#include <string.h>

int work(int* numbers, int numbersSize) {
    int *kept = NULL, count = 0, capacity = 0;
    for (int at = 0; at < numbersSize; ++at) {
        if (count == capacity) {
            capacity = capacity == 0 ? 4 : 2 * capacity;
            kept = realloc(kept, (size_t)capacity * sizeof *kept);
        }
        kept[count++] = numbers[at];
    }
    int last = count > 0 ? kept[count - 1] : 0;
    free(kept);
    return last;
}
