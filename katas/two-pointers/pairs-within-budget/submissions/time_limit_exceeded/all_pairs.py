# Adds up the prices of every two books: O(n^2).
from itertools import combinations


def pairs_within_budget(prices: list[int], budget: int) -> int:
    return sum(one + other <= budget for one, other in combinations(prices, 2))
