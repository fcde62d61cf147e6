# Remembers the best for each rest of the tour, but copies and hashes that rest at every call: O(n^2).
from functools import cache


@cache
def best_of(fees: tuple[int, ...]) -> int:
    if not fees:
        return 0
    return max(fees[0] + best_of(fees[2:]), best_of(fees[1:]))


def voice_rest(fees: list[int]) -> int:
    return best_of(tuple(fees))
