# A Counter for every rake, grown wagon by wagon from each start and compared with the order each time: O(n^2 * k).
from collections import Counter


def shortest_rake(wagons: list[int], order: list[int]) -> list[int]:
    wanted = Counter(order)
    best: list[int] = []
    for first in range(len(wagons)):
        loaded = Counter()
        for last in range(first, len(wagons)):
            loaded[wagons[last]] += 1
            if wanted <= loaded:
                if not best or last - first < best[1] - best[0]:
                    best = [first, last]
                break
    return best
