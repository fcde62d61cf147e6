# Compares the total of each day with that of every earlier one: O(n^2).
from itertools import accumulate, combinations


def unnoticed_stretches(flows: list[int], change: int) -> int:
    totals = accumulate(flows, initial=0)
    return sum(later - earlier == change for earlier, later in combinations(totals, 2))
