# Reads every place of a deque by its number, which walks there from the nearer end in blocks.
# missed: a block of 64 items is passed over at once, so that the walk to the middle shows late
from collections import deque


def work(numbers: list[int]) -> int:
    queue = deque(numbers)
    return sum(queue[place] * place for place in range(len(queue))) % 1_000_003
