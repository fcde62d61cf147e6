// Counts a kind down to zero but never forgets it, so that the window shrinks far too much.
function longestTwoKindRun(tiles) {
    const counts = {};
    let left = 0;
    let longest = 0;
    tiles.forEach((tile, right) => {
        counts[tile] = (counts[tile] || 0) + 1;
        while (Object.keys(counts).length > 2 && left < right) {
            counts[tiles[left]]--;
            left++;
        }
        longest = Math.max(longest, right - left + 1);
    });
    return longest;
}
