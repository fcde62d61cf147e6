// The first place of each balance in an array over -n to n: O(n) time.
#include <stdlib.h>
#include <string.h>

int longestEvenStretch(char* matches) {
    int length = (int)strlen(matches);
    int* first = malloc((2 * (size_t)length + 1) * sizeof *first);
    for (int balance = 0; balance <= 2 * length; ++balance) {
        first[balance] = -1;
    }
    int balance = length, longest = 0;
    first[balance] = 0;
    for (int place = 1; place <= length; ++place) {
        balance += matches[place - 1] == 'W' ? 1 : -1;
        if (first[balance] < 0) {
            first[balance] = place;
        } else if (place - first[balance] > longest) {
            longest = place - first[balance];
        }
    }
    free(first);
    return longest;
}
