// Counts letters between all pairs of places, the length asked for at each pair.
#include <stdlib.h>
#include <string.h>

long long work(int* numbers, int numbersSize) {
    char* text = malloc((size_t)numbersSize + 1);
    for (int at = 0; at < numbersSize; ++at) {
        text[at] = (char)('a' + numbers[at] % 26);
    }
    text[numbersSize] = '\0';
    long long total = 0;
    for (int i = 0; i < numbersSize; ++i) {
        for (int j = 0; j < numbersSize; ++j) {
            text[j] = (char)('a' + (text[j] + 1) % 26);
            total += (long long)strlen(text + i / 2) % 3;
        }
    }
    free(text);
    return total;
}
