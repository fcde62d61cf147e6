# Pushes all numbers on a heap and pops them again.
from heapq import heappop, heappush


def work(numbers: list[int]) -> int:
    heap, total = [], 0
    for number in numbers:
        heappush(heap, number)
    for weight in range(len(numbers)):
        total = (total + weight * heappop(heap)) % 1_000_003
    return total
