# Walks the dearer book up and lets the last cheap enough partner come down, in LeetCode's form: O(n) time, O(1) space.
class Solution:
    def pairsWithinBudget(self, prices: List[int], budget: int) -> int:
        pairs = 0
        partners = len(prices)
        for book, price in enumerate(prices):
            while partners > 0 and prices[partners - 1] + price > budget:
                partners -= 1
            if partners <= book + 1:
                break
            pairs += partners - book - 1
        return pairs
