// Asks for the length of a text it changes before every step.
#include <stdlib.h>
#include <string.h>

int work(int* numbers, int numbersSize) {
    char* text = malloc((size_t)numbersSize + 1);
    for (int at = 0; at < numbersSize; ++at) {
        text[at] = (char)('a' + numbers[at] % 26);
    }
    text[numbersSize] = '\0';
    int changed = 0;
    for (size_t at = 0; at < strlen(text); ++at) {
        if (text[at] == 'a') {
            text[at] = 'z';
            ++changed;
        }
    }
    free(text);
    return changed;
}
