# Counts the strokes that are left anew in each second, and takes one of the most frequent bell: O(n * seconds).
from collections import Counter


def fading_bells(strokes: list[str], fade: int) -> int:
    left = list(strokes)
    free = {}
    second = 0
    while left:
        for bell, _ in Counter(left).most_common():
            if free.get(bell, 0) <= second:
                left.remove(bell)
                free[bell] = second + fade + 1
                break
        second += 1
    return second
