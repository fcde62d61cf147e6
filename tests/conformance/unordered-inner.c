#include <string.h>

char*** letters(char** words, int wordsSize, int* returnSize, int** returnColumnSizes) {
    char*** all = malloc(wordsSize * sizeof *all);
    *returnColumnSizes = malloc(wordsSize * sizeof(int));
    *returnSize = wordsSize;
    for (int i = 0; i < wordsSize; i++) {
        int length = strlen(words[i]);
        all[i] = malloc(length * sizeof **all);
        (*returnColumnSizes)[i] = length;
        for (int j = 0; j < length; j++) {
            all[i][j] = malloc(2);
            all[i][j][0] = words[i][j];
            all[i][j][1] = '\0';
        }
    }
    return all;
}
