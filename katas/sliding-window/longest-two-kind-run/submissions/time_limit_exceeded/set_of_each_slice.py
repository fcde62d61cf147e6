# The window of the usual answer, but the colours in it are found by a set of the slice at every step: O(n^2).
def longest_two_kind_run(tiles: list[int]) -> int:
    start = longest = 0
    for end in range(len(tiles)):
        while len(set(tiles[start : end + 1])) > 2:
            start += 1
        longest = max(longest, end - start + 1)
    return longest
