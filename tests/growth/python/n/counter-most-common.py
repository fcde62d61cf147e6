# Counts with the library and takes the most frequent.
# input: few-kinds
from collections import Counter


def work(numbers: list[int]) -> int:
    return Counter(numbers).most_common(1)[0][1]
