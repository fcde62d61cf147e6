# Mistake: puts one bell after the other, the most frequent first, into the first seconds that are free for it.
from collections import Counter


def fading_bells(strokes: list[str], fade: int) -> int:
    taken = set()
    for _, count in Counter(strokes).most_common():
        second = 0
        for _ in range(count):
            while second in taken:
                second += 1
            taken.add(second)
            second += fade + 1
    return max(taken) + 1
