# Adds up a slice for every spell: O(n^2) where a spell is half the list.
def warmest_spell(readings: list[int], hours: int) -> float:
    starts = range(len(readings) - hours + 1)
    return max(sum(readings[start : start + hours]) for start in starts) / hours
