// Makes a set of every slice: n^3.
function longestTwoKindRun(tiles) {
    let longest = 0;
    for (let start = 0; start < tiles.length; start++) {
        for (let end = start + 1; end <= tiles.length; end++) {
            if (new Set(tiles.slice(start, end)).size <= 2) {
                longest = Math.max(longest, end - start);
            }
        }
    }
    return longest;
}
