# Sorts by a comparison written as a function, n log n calls of it.
from functools import cmp_to_key


def work(numbers: list[int]) -> int:
    ordered = sorted(numbers, key=cmp_to_key(lambda one, other: other - one))
    return ordered[0] - ordered[-1]
