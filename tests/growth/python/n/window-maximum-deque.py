# The largest of each ten neighbours with a deque of candidates.
from collections import deque


def work(numbers: list[int]) -> int:
    candidates, total = deque(), 0
    for place, number in enumerate(numbers):
        while candidates and numbers[candidates[-1]] <= number:
            candidates.pop()
        candidates.append(place)
        if candidates[0] <= place - 10:
            candidates.popleft()
        total += numbers[candidates[0]]
    return total
