int** allSubsets(int* items, int itemsSize, int* returnSize, int** returnColumnSizes) {
    int count = 1 << itemsSize;
    int** all = malloc(count * sizeof(int*));
    *returnColumnSizes = calloc(count, sizeof(int));
    *returnSize = count;
    for (int set = 0; set < count; set++) {
        all[set] = malloc(itemsSize * sizeof(int));
        for (int i = 0; i < itemsSize; i++)
            if (set >> i & 1) all[set][(*returnColumnSizes)[set]++] = items[i];
    }
    return all;
}
