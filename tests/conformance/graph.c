static void visit(int** neighbours, int* sizes, int place, bool* seen) {
    if (seen[place]) return;
    seen[place] = true;
    for (int i = 0; i < sizes[place]; i++) visit(neighbours, sizes, neighbours[place][i], seen);
}

bool* reached(int** neighbours, int neighboursSize, int* neighboursColSize, int start, int* returnSize) {
    bool* seen = calloc(neighboursSize, sizeof(bool));
    visit(neighbours, neighboursColSize, start, seen);
    *returnSize = neighboursSize;
    return seen;
}
