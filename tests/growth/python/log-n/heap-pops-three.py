# A sorted list is a heap already; three pops sift down its height each.
# input: ascending
from heapq import heappop


def work(numbers: list[int]) -> int:
    return heappop(numbers) + heappop(numbers) + heappop(numbers)
