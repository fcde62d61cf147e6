# Breadth first through each group, the tables by turns from round to round: O(n + m) time, O(n) space.
from collections import deque


def seat_at_two_tables(feuds: list[list[int]]) -> list[int]:
    tables: dict[int, int] = {}
    for first in range(len(feuds)):
        if first in tables:
            continue
        tables[first] = 0
        waiting = deque([first])
        while waiting:
            guest = waiting.popleft()
            for other in feuds[guest]:
                if other not in tables:
                    tables[other] = 1 - tables[guest]
                    waiting.append(other)
                elif tables[other] == tables[guest]:
                    return []
    return [tables[guest] for guest in range(len(feuds))]
