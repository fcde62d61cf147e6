# Keeps a sorted list of falling numbers: each goes to the front and moves all that is there.
# input: descending
from bisect import insort


def work(numbers: list[int]) -> int:
    ordered = []
    for number in numbers:
        insort(ordered, number)
    return ordered[len(ordered) // 2]
