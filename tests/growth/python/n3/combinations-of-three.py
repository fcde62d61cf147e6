# All triples by the library.
from itertools import combinations


def work(numbers: list[int]) -> int:
    return sum(sum(three) % 1000 == 0 for three in combinations(numbers, 3))
