# Mistake: takes a fall for a change as good as a rise, so stretches that sum to the opposite are counted too.
from collections import Counter


def unnoticed_stretches(flows: list[int], change: int) -> int:
    seen = Counter({0: 1})
    total = stretches = 0
    for flow in flows:
        total += flow
        for wanted in {total - change, total + change}:
            stretches += seen[wanted]
        seen[total] += 1
    return stretches
