# From each evening on, the better of singing and resting, remembered: O(n) time and space.
from functools import cache


def voice_rest(fees: list[int]) -> int:
    @cache
    def best_from(evening: int) -> int:
        if evening >= len(fees):
            return 0
        return max(fees[evening] + best_from(evening + 2), best_from(evening + 1))

    return best_from(0)
