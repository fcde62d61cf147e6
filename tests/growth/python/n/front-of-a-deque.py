# Takes every number from the front of a deque, which moves no other.
from collections import deque


def work(numbers: list[int]) -> int:
    queue, total = deque(numbers), 0
    while queue:
        total = (total * 3 + queue.popleft()) % 1_000_003
    return total
