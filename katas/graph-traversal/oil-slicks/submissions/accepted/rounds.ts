// Spreads from each slick's first cell in rounds, each from the cells that the last one reached: O(n) time.
type Cell = [row: number, column: number];

function countSlicks(image: string[][]): number {
    const marked: boolean[][] = image.map((row) => row.map((cell) => cell === '0'));

    const spread = (row: number, column: number): void => {
        let latest: Cell[] = [[row, column]];
        marked[row][column] = true;
        while (latest.length > 0) {
            const reached: Cell[] = [];
            for (const [r, c] of latest) {
                const around: Cell[] = [[r - 1, c], [r + 1, c], [r, c - 1], [r, c + 1]];
                for (const [nextRow, nextColumn] of around) {
                    if (marked[nextRow]?.[nextColumn] === false) {
                        marked[nextRow][nextColumn] = true;
                        reached.push([nextRow, nextColumn]);
                    }
                }
            }
            latest = reached;
        }
    };

    let slicks = 0;
    for (const [row, cells] of marked.entries()) {
        for (let column = 0; column < cells.length; column++) {
            if (!cells[column]) {
                slicks++;
                spread(row, column);
            }
        }
    }
    return slicks;
}
