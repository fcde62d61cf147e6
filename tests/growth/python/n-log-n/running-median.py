# The median after each number, with one heap for either half.
from heapq import heappop, heappush, heappushpop


def work(numbers: list[int]) -> int:
    low, high, total = [], [], 0
    for number in numbers:
        heappush(high, -heappushpop(low, -number))
        if len(high) > len(low):
            heappush(low, -heappop(high))
        total = (total - low[0]) % 1_000_003
    return total
