# Takes a rule from every two entries and not only from neighbours: O(n^2).
from itertools import combinations


def flag_ranks(entries: list[str]) -> str:
    rules = set()
    for upper, lower in combinations(entries, 2):
        for a, b in zip(upper, lower):
            if a != b:
                rules.add((a, b))
                break
        else:
            if len(upper) > len(lower):
                return ""
    left = set().union(*entries)
    ranking = ""
    while left:
        free = left - {later for earlier, later in rules if earlier in left}
        if not free:
            return ""
        ranking += "".join(free)
        left -= free
    return ranking
