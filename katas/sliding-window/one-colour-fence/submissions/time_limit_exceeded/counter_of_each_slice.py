# The window of the usual answer, but its colours are counted anew at every step: O(n^2).
from collections import Counter


def one_colour_fence(fence: str, tins: int) -> int:
    start = longest = 0
    for end in range(len(fence)):
        while end + 1 - start - max(Counter(fence[start : end + 1]).values()) > tins:
            start += 1
        longest = max(longest, end + 1 - start)
    return longest
