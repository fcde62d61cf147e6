# Keeps a sorted list by inserting each number where it belongs: found by halving, but moving half of the list.
from bisect import insort


def work(numbers: list[int]) -> int:
    ordered = []
    for number in numbers:
        insort(ordered, number)
    return ordered[len(ordered) // 2]
