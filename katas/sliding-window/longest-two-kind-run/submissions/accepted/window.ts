// Counts each kind between two ends and moves the left one while a third kind is inside.
class Solution {
    longestTwoKindRun(tiles: number[]): number {
        const counts = new Map<number, number>();
        let left = 0;
        let longest = 0;
        tiles.forEach((tile: number, right: number) => {
            counts.set(tile, (counts.get(tile) ?? 0) + 1);
            for (; counts.size > 2; left++) {
                const rest = counts.get(tiles[left])! - 1;
                rest > 0 ? counts.set(tiles[left], rest) : counts.delete(tiles[left]);
            }
            longest = Math.max(longest, right - left + 1);
        });
        return longest;
    }
}
