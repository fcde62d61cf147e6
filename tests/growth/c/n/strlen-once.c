// Writes a text, asks its length once and walks it.
#include <stdlib.h>
#include <string.h>

int work(int* numbers, int numbersSize) {
    char* text = malloc((size_t)numbersSize + 1);
    for (int at = 0; at < numbersSize; ++at) {
        text[at] = (char)('a' + numbers[at] % 26);
    }
    text[numbersSize] = '\0';
    int found = 0;
    size_t length = strlen(text);
    for (size_t at = 0; at < length; ++at) {
        found += text[at] == 'a';
    }
    free(text);
    return found;
}
