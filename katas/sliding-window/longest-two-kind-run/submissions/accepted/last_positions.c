// Remembers the other colour of the run and where the latest block of one colour began: O(n) time, O(1) space.
int longestTwoKindRun(int* tiles, int tilesSize) {
    int longest = 0, runStart = 0, blockStart = 0;
    int other = -1; // no tile has this colour
    for (int end = 0; end < tilesSize; ++end) {
        if (end > 0 && tiles[end] != tiles[end - 1]) {
            if (other >= 0 && other != tiles[end]) {
                runStart = blockStart;
            }
            other = tiles[end - 1];
            blockStart = end;
        }
        if (end - runStart + 1 > longest) {
            longest = end - runStart + 1;
        }
    }
    return longest;
}
