# All balances by accumulate, then the distance of each to the first of its kind: O(n) time, O(n) space.
from itertools import accumulate


def longest_even_stretch(matches: str) -> int:
    steps = (1 if result == "W" else -1 for result in matches)
    first: dict[int, int] = {}
    longest = 0
    for place, balance in enumerate(accumulate(steps, initial=0)):
        if balance in first:
            longest = max(longest, place - first[balance])
        else:
            first[balance] = place
    return longest
