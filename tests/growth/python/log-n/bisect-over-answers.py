# Searches the whole root of n among all answers, with a key that the library asks for each it tries.
from bisect import bisect_right


def work(numbers: list[int]) -> int:
    n = len(numbers)
    return bisect_right(range(n + 1), n, key=lambda root: root * root) - 1
