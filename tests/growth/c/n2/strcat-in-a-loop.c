// Appends to a text by strcat, which walks it from its start.
#include <stdlib.h>
#include <string.h>

int work(int* numbers, int numbersSize) {
    char* text = calloc((size_t)numbersSize + 1, 1);
    for (int at = 0; at < numbersSize; ++at) {
        char letter[2] = {(char)('a' + numbers[at] % 26), '\0'};
        strcat(text, letter);
    }
    int last = numbersSize > 0 ? text[numbersSize - 1] : 0;
    free(text);
    return last;
}
