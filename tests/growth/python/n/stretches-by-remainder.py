# Prefix sums by the library, and how often each remainder was seen.
from collections import defaultdict
from itertools import accumulate


def work(numbers: list[int]) -> int:
    seen = defaultdict(int)
    stretches = 0
    for total in accumulate(numbers, initial=0):
        stretches += seen[total % 97]
        seen[total % 97] += 1
    return stretches
