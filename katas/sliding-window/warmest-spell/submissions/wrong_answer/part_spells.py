# Mistake: the stretches at the start that are still shorter than a spell count as well, by their own mean.
from collections import deque


def warmest_spell(readings: list[int], hours: int) -> float:
    spell = deque()
    total = 0
    warmest = float("-inf")
    for reading in readings:
        spell.append(reading)
        total += reading
        if len(spell) > hours:
            total -= spell.popleft()
        warmest = max(warmest, total / len(spell))
    return warmest
