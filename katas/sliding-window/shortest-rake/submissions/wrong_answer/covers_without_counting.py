# Mistake: compares the kinds in the rake with those in the order, and forgets that one may be ordered twice.
from collections import Counter


def shortest_rake(wagons: list[int], order: list[int]) -> list[int]:
    wanted = set(order)
    loaded = Counter()
    best: list[int] = []
    first = 0
    for last, cargo in enumerate(wagons):
        if cargo in wanted:
            loaded[cargo] += 1
        while len(loaded) == len(wanted):
            if not best or last - first < best[1] - best[0]:
                best = [first, last]
            if wagons[first] in wanted:
                loaded[wagons[first]] -= 1
                if loaded[wagons[first]] == 0:
                    del loaded[wagons[first]]
            first += 1
    return best
