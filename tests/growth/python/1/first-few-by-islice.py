# Sums the first five numbers through an iterator that is left alone after them.
from itertools import islice


def work(numbers: list[int]) -> int:
    return sum(islice(reversed(numbers), 5)) + sum(islice(numbers, 5))
