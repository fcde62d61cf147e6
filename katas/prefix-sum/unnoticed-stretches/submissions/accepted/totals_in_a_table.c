// How often each total was seen, in a table with open addressing: O(n) time.
#include <stdint.h>
#include <stdlib.h>

struct Entry {
    long long total;
    long long times;
};

static struct Entry* place_of(struct Entry* table, size_t mask, long long total) {
    size_t at = ((uint64_t)total * 0x9e3779b97f4a7c15u >> 32) & mask;
    while (table[at].times != 0 && table[at].total != total) {
        at = (at + 1) & mask;
    }
    return &table[at];
}

long long unnoticed_stretches(const int* flows, int flowsSize, int change) {
    size_t capacity = 4;
    while (capacity < 2 * ((size_t)flowsSize + 1)) {
        capacity *= 2;
    }
    struct Entry* table = calloc(capacity, sizeof *table);
    *place_of(table, capacity - 1, 0) = (struct Entry){.total = 0, .times = 1};
    long long total = 0, stretches = 0;
    for (int day = 0; day < flowsSize; ++day) {
        total += flows[day];
        stretches += place_of(table, capacity - 1, total - change)->times;
        struct Entry* own = place_of(table, capacity - 1, total);
        own->total = total;
        ++own->times;
    }
    free(table);
    return stretches;
}
