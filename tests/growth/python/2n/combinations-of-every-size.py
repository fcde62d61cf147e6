# Every subset as a combination, size by size.
from itertools import chain, combinations


def work(numbers: list[int]) -> int:
    subsets = chain.from_iterable(combinations(numbers, size) for size in range(len(numbers) + 1))
    return sum(sum(subset) % 5 == 0 for subset in subsets)
