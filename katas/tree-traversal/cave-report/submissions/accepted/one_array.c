// All chambers in one array that is both queue and record; where a line ends, the next begins: O(n) time.
static int count(const struct TreeNode* chamber) {
    return chamber ? 1 + count(chamber->left) + count(chamber->right) : 0;
}

int** caveReport(struct TreeNode* entrance, int* returnSize, int** returnColumnSizes) {
    int chambers = count(entrance);
    *returnSize = 0;
    // No line is empty, so there are no more lines than chambers.
    int** lines = malloc((chambers + 1) * sizeof(int*));
    *returnColumnSizes = malloc((chambers + 1) * sizeof(int));
    struct TreeNode** queue = malloc((chambers + 1) * sizeof(*queue));
    int found = 0;
    if (entrance) queue[found++] = entrance;
    for (int start = 0; start < found;) {
        int end = found;
        int* line = malloc((end - start) * sizeof(int));
        for (int i = start; i < end; ++i) {
            line[i - start] = queue[i]->val;
            if (queue[i]->left) queue[found++] = queue[i]->left;
            if (queue[i]->right) queue[found++] = queue[i]->right;
        }
        (*returnColumnSizes)[*returnSize] = end - start;
        lines[(*returnSize)++] = line;
        start = end;
    }
    free(queue);
    return lines;
}
