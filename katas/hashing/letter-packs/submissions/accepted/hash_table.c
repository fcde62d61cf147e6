// A table of chained packs, found by a hash of the 26 counts of a word: O(n) without sorting.
typedef struct {
    unsigned char counts[26];
    char** words;
    int size, room;
    int next; // the next pack in the same slot, or -1
} Pack;

static unsigned hashOf(const unsigned char* counts) {
    unsigned hash = 2166136261u;
    for (int letter = 0; letter < 26; ++letter) {
        hash = (hash ^ counts[letter]) * 16777619u;
    }
    return hash ^ hash >> 15;
}

char*** letterPacks(char** words, int wordsSize, int* returnSize, int** returnColumnSizes) {
    unsigned slots = 16;
    while (slots < 2u * wordsSize) {
        slots *= 2;
    }
    int* first = malloc(slots * sizeof(int));
    for (unsigned slot = 0; slot < slots; ++slot) {
        first[slot] = -1;
    }
    Pack* packs = malloc(wordsSize * sizeof(Pack));
    int count = 0;
    for (int i = 0; i < wordsSize; ++i) {
        unsigned char counts[26] = {0};
        for (const char* letter = words[i]; *letter; ++letter) {
            ++counts[*letter - 'a'];
        }
        unsigned slot = hashOf(counts) & (slots - 1);
        int found = first[slot];
        while (found >= 0 && memcmp(packs[found].counts, counts, 26) != 0) {
            found = packs[found].next;
        }
        if (found < 0) {
            found = count++;
            packs[found] = (Pack){.next = first[slot]};
            memcpy(packs[found].counts, counts, 26);
            first[slot] = found;
        }
        Pack* pack = &packs[found];
        if (pack->size == pack->room) {
            pack->room = pack->room ? 2 * pack->room : 2;
            pack->words = realloc(pack->words, pack->room * sizeof(char*));
        }
        pack->words[pack->size++] = words[i];
    }
    char*** answer = malloc(count * sizeof(char**));
    *returnColumnSizes = malloc(count * sizeof(int));
    *returnSize = count;
    for (int i = 0; i < count; ++i) {
        answer[i] = packs[i].words;
        (*returnColumnSizes)[i] = packs[i].size;
    }
    free(packs);
    free(first);
    return answer;
}
