# A count of each colour between two ends that only move right: O(n) time, three keys at most.
from collections import defaultdict


def longest_two_kind_run(tiles: list[int]) -> int:
    counts = defaultdict(int)
    start = longest = 0
    for end, tile in enumerate(tiles):
        counts[tile] += 1
        while len(counts) > 2:
            leaving = tiles[start]
            counts[leaving] -= 1
            if counts[leaving] == 0:
                del counts[leaving]
            start += 1
        longest = max(longest, end - start + 1)
    return longest
