// With nodes of its own.
typedef struct ListNode {
    long val;
    struct ListNode* next;
} Node;

static int compare(const void* a, const void* b) {
    long x = *(const long*)a, y = *(const long*)b;
    return (x > y) - (x < y);
}

long* merged(Node** lists, int listsSize, int* returnSize) {
    int count = 0;
    for (int i = 0; i < listsSize; i++)
        for (Node* node = lists[i]; node; node = node->next) count++;
    long* all = malloc(count * sizeof *all);
    *returnSize = 0;
    for (int i = 0; i < listsSize; i++)
        for (Node* node = lists[i]; node; node = node->next) all[(*returnSize)++] = node->val;
    qsort(all, count, sizeof *all, compare);
    return all;
}
