#include <uchar.h>

// A character may be more than one byte.
char32_t** turned(char32_t** grid, int gridSize, int* gridColSize, int* returnSize, int** returnColumnSizes) {
    int columns = gridColSize[0];
    char32_t** rows = malloc(columns * sizeof *rows);
    *returnSize = columns;
    *returnColumnSizes = malloc(columns * sizeof(int));
    for (int column = 0; column < columns; column++) {
        (*returnColumnSizes)[column] = gridSize;
        rows[column] = malloc(gridSize * sizeof **rows);
        for (int row = 0; row < gridSize; row++) rows[column][row] = grid[gridSize - 1 - row][column];
    }
    return rows;
}
