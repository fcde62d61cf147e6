# Mistake: goes over the feuds, so guests who have none never get a table and stay at -1.
from collections import deque


def seat_at_two_tables(feuds):
    tables = [-1] * len(feuds)
    for first, others in enumerate(feuds):
        if tables[first] != -1 or not others:
            continue
        tables[first] = 0
        waiting = deque([first])
        while waiting:
            guest = waiting.popleft()
            for other in feuds[guest]:
                if tables[other] == -1:
                    tables[other] = 1 - tables[guest]
                    waiting.append(other)
                elif tables[other] == tables[guest]:
                    return []
    return tables
