# The area between every two masts: O(n^2).
from itertools import combinations


def largest_banner(masts: list[int]) -> int:
    areas = (
        (right - left) * min(height, other)
        for (left, height), (right, other) in combinations(enumerate(masts), 2)
    )
    return max(areas, default=0)
