# The cheapest way to join neighbours, for every stretch and each place to part it.
from functools import cache


def work(numbers: list[int]) -> int:
    @cache
    def cost(start: int, end: int) -> int:
        if end - start < 2:
            return 0
        parts = (
            cost(start, middle) + cost(middle, end) + numbers[middle] % 10 for middle in range(start + 1, end)
        )
        return min(parts)

    return cost(0, len(numbers))
