// Depth first through each group with an array for a stack, in LeetCode's form: O(n + m) time, O(n) space.
int* seatAtTwoTables(int** feuds, int feudsSize, int* feudsColSize, int* returnSize) {
    int* tables = malloc(feudsSize * sizeof *tables);
    int* open = malloc(feudsSize * sizeof *open);
    for (int guest = 0; guest < feudsSize; ++guest) {
        tables[guest] = -1;
    }
    *returnSize = feudsSize;
    for (int first = 0; first < feudsSize && *returnSize > 0; ++first) {
        if (tables[first] != -1) {
            continue;
        }
        int count = 0;
        tables[first] = 0;
        open[count++] = first;
        while (count > 0) {
            int guest = open[--count];
            for (int i = 0; i < feudsColSize[guest]; ++i) {
                int other = feuds[guest][i];
                if (tables[other] == -1) {
                    tables[other] = 1 - tables[guest];
                    open[count++] = other;
                } else if (tables[other] == tables[guest]) {
                    *returnSize = 0;
                }
            }
        }
    }
    free(open);
    return tables;
}
