# From each pair of places on, the best of the three moves, remembered: O(n^2) time and space.
from functools import lru_cache


def letter_board(hanging: str, wanted: str) -> int:
    @lru_cache(maxsize=None)
    def climbs(i: int, j: int) -> int:
        if i == len(hanging):
            return len(wanted) - j
        if j == len(wanted):
            return len(hanging) - i
        if hanging[i] == wanted[j]:
            return climbs(i + 1, j + 1)
        return 1 + min(climbs(i + 1, j + 1), climbs(i + 1, j), climbs(i, j + 1))

    return climbs(0, 0)
