# All pairs by the library.
from itertools import combinations


def work(numbers: list[int]) -> int:
    return sum(one < other for one, other in combinations(numbers, 2))
