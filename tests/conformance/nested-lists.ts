class Solution {
    turned(grid: string[][]): string[][] {
        const turned: string[][] = [];
        for (let column = 0; column < grid[0].length; column++) {
            turned.push([]);
            for (let row = grid.length - 1; row >= 0; row--) {
                turned[column].push(grid[row][column] as string);
            }
        }
        return turned;
    }
}
