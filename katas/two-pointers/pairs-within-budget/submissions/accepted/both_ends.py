# One end at the cheapest book, one at the dearest: O(n) time, O(1) space.
def pairs_within_budget(prices: list[int], budget: int) -> int:
    left, right = 0, len(prices) - 1
    pairs = 0
    while left < right:
        if prices[left] + prices[right] <= budget:
            pairs += right - left
            left += 1
        else:
            right -= 1
    return pairs
