// Depth first by recursion, wiping out each slick as it is counted, in LeetCode's form: O(n) time.
static void sink(char** image, int rows, int columns, int r, int c) {
    if (r < 0 || c < 0 || r >= rows || c >= columns || image[r][c] != '1') {
        return;
    }
    image[r][c] = '0';
    sink(image, rows, columns, r + 1, c);
    sink(image, rows, columns, r - 1, c);
    sink(image, rows, columns, r, c + 1);
    sink(image, rows, columns, r, c - 1);
}

int countSlicks(char** image, int imageSize, int* imageColSize) {
    int slicks = 0;
    for (int r = 0; r < imageSize; ++r) {
        for (int c = 0; c < imageColSize[r]; ++c) {
            if (image[r][c] == '1') {
                ++slicks;
                sink(image, imageSize, imageColSize[r], r, c);
            }
        }
    }
    return slicks;
}
