# Visits a binary tree that lies in the list level by level, with a deque.
from collections import deque


def work(numbers: list[int]) -> int:
    queue, total = deque([(0, 0)]), 0
    while queue:
        place, depth = queue.popleft()
        total += depth * numbers[place]
        for child in (2 * place + 1, 2 * place + 2):
            if child < len(numbers):
                queue.append((child, depth + 1))
    return total
