// Counts each kind between two ends and moves the left one while a third kind is inside.
var longestTwoKindRun = function (tiles) {
    const counts = new Map();
    let left = 0;
    let longest = 0;
    for (let right = 0; right < tiles.length; right++) {
        counts.set(tiles[right], (counts.get(tiles[right]) ?? 0) + 1);
        while (counts.size > 2) {
            const gone = tiles[left++];
            counts.set(gone, counts.get(gone) - 1);
            if (counts.get(gone) === 0) {
                counts.delete(gone);
            }
        }
        longest = Math.max(longest, right - left + 1);
    }
    return longest;
};
