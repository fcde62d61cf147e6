# One search in a sorted list by the library.
# input: ascending
from bisect import bisect_left


def work(numbers: list[int]) -> int:
    return bisect_left(numbers, len(numbers) - 3)
