# Counts what the stretch between two ends that only move on still lacks: O(n + m) time, O(n + m) space.
from collections import Counter


def shortest_rake(wagons: list[int], order: list[int]) -> list[int]:
    lacks = Counter(order)
    lacking = len(order)
    best: list[int] = []
    first = 0
    for last, cargo in enumerate(wagons):
        if lacks[cargo] > 0:
            lacking -= 1
        lacks[cargo] -= 1
        while lacking == 0:
            if not best or last - first < best[1] - best[0]:
                best = [first, last]
            lacks[wagons[first]] += 1
            if lacks[wagons[first]] > 0:
                lacking += 1
            first += 1
    return best
