# All changes in order of lines, exits before entrances; the highest sum is the answer: O(n log n) time.
from itertools import accumulate


def stage_microphones(appearances: list[list[int]]) -> int:
    changes = [(enters, 1) for enters, _ in appearances]
    changes += [(leaves, -1) for _, leaves in appearances]
    return max(accumulate(change for _, change in sorted(changes)))
