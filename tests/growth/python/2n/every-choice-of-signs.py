# Every choice of a sign for each number, by the library.
from itertools import product


def work(numbers: list[int]) -> int:
    best = 1_000_000_000_000
    for signs in product((1, -1), repeat=len(numbers)):
        best = min(best, abs(sum(sign * number for sign, number in zip(signs, numbers))))
    return best
