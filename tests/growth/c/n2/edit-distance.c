// Compares the numbers with themselves reversed by a table of two rows.
#include <stdlib.h>
#include <string.h>

int work(int* numbers, int numbersSize) {
    int* row = malloc(((size_t)numbersSize + 1) * sizeof *row);
    for (int j = 0; j <= numbersSize; ++j) {
        row[j] = j;
    }
    for (int i = 1; i <= numbersSize; ++i) {
        int corner = row[0];
        row[0] = i;
        for (int j = 1; j <= numbersSize; ++j) {
            int best = corner + (numbers[i - 1] % 4 != numbers[numbersSize - j] % 4);
            corner = row[j];
            if (row[j] + 1 < best) {
                best = row[j] + 1;
            }
            if (row[j - 1] + 1 < best) {
                best = row[j - 1] + 1;
            }
            row[j] = best;
        }
    }
    int distance = row[numbersSize];
    free(row);
    return distance;
}
