# Mistake: counts every round in full, the last one too, after which nothing has to fade.
from collections import Counter


def fading_bells(strokes: list[str], fade: int) -> int:
    left = [-count for count in Counter(strokes).values()]
    heapq.heapify(left)
    seconds = 0
    while left:
        struck = [heapq.heappop(left) + 1 for _ in range(min(fade + 1, len(left)))]
        seconds += max(fade + 1, len(struck))
        for count in struck:
            if count < 0:
                heapq.heappush(left, count)
    return seconds
