// Counts different numbers by a hash table of twice their count.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int work(int* numbers, int numbersSize) {
    size_t capacity = 4;
    while (capacity < 2 * (size_t)numbersSize) {
        capacity *= 2;
    }
    int* table = malloc(capacity * sizeof *table);
    memset(table, -1, capacity * sizeof *table);
    int different = 0;
    for (int at = 0; at < numbersSize; ++at) {
        size_t place = ((uint64_t)numbers[at] * 0x9e3779b97f4a7c15u >> 32) & (capacity - 1);
        while (table[place] >= 0 && table[place] != numbers[at]) {
            place = (place + 1) & (capacity - 1);
        }
        different += table[place] < 0;
        table[place] = numbers[at];
    }
    free(table);
    return different;
}
