# Compares each word that is reached with all that are left: O(n^2).
from collections import deque
from operator import ne


def fewest_signs(start: str, target: str, words: list[str]) -> int:
    left = words
    waiting = deque([(start, 1)])
    while waiting:
        word, signs = waiting.popleft()
        if word == target:
            return signs
        near, far = [], []
        for other in left:
            (near if sum(map(ne, word, other)) <= 1 else far).append(other)
        left = far
        waiting.extend((other, signs + 1) for other in near)
    return 0
