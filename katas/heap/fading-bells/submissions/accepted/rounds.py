# Rounds of fade + 1 seconds, each with the most frequent bells that are left; the last one is not padded: O(n) time.
from heapq import heapify, heappop, heappush


def fading_bells(strokes: list[str], fade: int) -> int:
    left = [-strokes.count(bell) for bell in set(strokes)]
    heapify(left)
    seconds = 0
    while left:
        struck = [heappop(left) + 1 for _ in range(min(fade + 1, len(left)))]
        for count in struck:
            if count < 0:
                heappush(left, count)
        seconds += fade + 1 if left else len(struck)
    return seconds
