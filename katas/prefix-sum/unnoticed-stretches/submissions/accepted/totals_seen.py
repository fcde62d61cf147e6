# How often each total was seen, asked for before the day's own total is noted: O(n) time, O(n) space.
from collections import defaultdict


def unnoticed_stretches(flows: list[int], change: int) -> int:
    seen = defaultdict(int)
    seen[0] = 1
    total = stretches = 0
    for flow in flows:
        total += flow
        stretches += seen.get(total - change, 0)
        seen[total] += 1
    return stretches
