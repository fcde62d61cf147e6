// Finds the longest rising subsequence by a search for each number.
#include <stdlib.h>
#include <string.h>

int work(int* numbers, int numbersSize) {
    int* tails = malloc((size_t)numbersSize * sizeof *tails);
    int length = 0;
    for (int at = 0; at < numbersSize; ++at) {
        int low = 0, high = length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tails[middle] < numbers[at]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        tails[low] = numbers[at];
        length += low == length;
    }
    free(tails);
    return length;
}
