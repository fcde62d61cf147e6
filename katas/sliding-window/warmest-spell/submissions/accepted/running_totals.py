# Differences of running totals that lie `hours` apart: O(n) time, O(n) space.
from itertools import accumulate


def warmest_spell(readings: list[int], hours: int) -> float:
    totals = list(accumulate(readings, initial=0))
    return max(after - before for before, after in zip(totals, totals[hours:])) / hours
