// First the zeros to the front, then the ones behind them, in LeetCode's form: O(n) time, O(1) space.
/**
 Do not return anything, modify bags in-place instead.
 */
function threeHolds(bags: number[]): void {
    let done = 0;
    for (const hold of [0, 1]) {
        for (let place = done; place < bags.length; place++) {
            if (bags[place] === hold) {
                const other: number = bags[done]!;
                bags[done++] = hold;
                bags[place] = other;
            }
        }
    }
}
