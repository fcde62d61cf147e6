# Mistake: counts a stretch only if it takes all the tins, so a fence with little to paint gives nothing.
from collections import Counter


def one_colour_fence(fence: str, tins: int) -> int:
    counts = Counter()
    start = longest = 0
    for end, picket in enumerate(fence):
        counts[picket] += 1
        while end + 1 - start - max(counts.values()) > tins:
            counts[fence[start]] -= 1
            start += 1
        if end + 1 - start - max(counts.values()) == tins:
            longest = max(longest, end + 1 - start)
    return longest
