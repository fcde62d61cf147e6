# Rounds between the strokes of the most frequent bell, and a last one of all that are as frequent: O(n) time.
from collections import Counter


def fading_bells(strokes: list[str], fade: int) -> int:
    counts = list(Counter(strokes).values())
    most = max(counts)
    return max(len(strokes), (most - 1) * (fade + 1) + counts.count(most))
