# Strikes off flags that no rule left puts behind another; the rules are at most 26 times 25, so rounds over them do.
from itertools import pairwise


def flag_ranks(entries: list[str]) -> str:
    rules = set()
    for upper, lower in pairwise(entries):
        difference = next(((a, b) for a, b in zip(upper, lower) if a != b), None)
        if difference:
            rules.add(difference)
        elif len(upper) > len(lower):
            return ""
    left = set().union(*entries)
    ranking = ""
    while left:
        free = left - {later for _, later in rules}
        if not free:
            return ""
        ranking += "".join(sorted(free))
        left -= free
        rules = {rule for rule in rules if rule[0] in left}
    return ranking
