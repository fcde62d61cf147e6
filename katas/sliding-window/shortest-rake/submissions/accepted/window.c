// Counts what the stretch between two ends still lacks, in a table of the cargoes wanted: O(n + m) time, O(m) space.
#include <stdint.h>
#include <stdlib.h>

struct Cargo {
    int number;
    int lack;
    bool wanted;
};

static struct Cargo* find(struct Cargo* table, size_t mask, int number) {
    size_t at = ((uint64_t)number * 0x9e3779b97f4a7c15u >> 32) & mask;
    while (table[at].wanted && table[at].number != number) {
        at = (at + 1) & mask;
    }
    return &table[at];
}

int* shortestRake(int* wagons, int wagonsSize, int* order, int orderSize, int* returnSize) {
    size_t capacity = 4;
    while (capacity < 2 * (size_t)orderSize) {
        capacity *= 2;
    }
    struct Cargo* table = calloc(capacity, sizeof *table);
    for (int i = 0; i < orderSize; ++i) {
        struct Cargo* cargo = find(table, capacity - 1, order[i]);
        cargo->number = order[i];
        cargo->wanted = true;
        ++cargo->lack;
    }
    int lacking = orderSize, first = 0, bestFirst = 0, bestLast = -1;
    for (int last = 0; last < wagonsSize; ++last) {
        struct Cargo* taken = find(table, capacity - 1, wagons[last]);
        if (taken->wanted && taken->lack-- > 0) {
            --lacking;
        }
        while (lacking == 0) {
            if (bestLast < 0 || last - first < bestLast - bestFirst) {
                bestFirst = first;
                bestLast = last;
            }
            struct Cargo* left = find(table, capacity - 1, wagons[first++]);
            if (left->wanted && ++left->lack > 0) {
                ++lacking;
            }
        }
    }
    free(table);
    *returnSize = 0;
    if (bestLast < 0) {
        return NULL;
    }
    int* rake = malloc(2 * sizeof *rake);
    rake[(*returnSize)++] = bestFirst;
    rake[(*returnSize)++] = bestLast;
    return rake;
}
