# Mistake: counts the pairs in both orders, and each affordable book with itself.
from bisect import bisect_right


def pairs_within_budget(prices: list[int], budget: int) -> int:
    return sum(bisect_right(prices, budget - price) for price in prices)
