# Never two neighbours: a recursion with a cache that asks for each place once.
from functools import cache


def work(numbers: list[int]) -> int:
    @cache
    def best(place: int) -> int:
        if place >= len(numbers):
            return 0
        return max(best(place + 1), numbers[place] + best(place + 2))

    return best(0)
