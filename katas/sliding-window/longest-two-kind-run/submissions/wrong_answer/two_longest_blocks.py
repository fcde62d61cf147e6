# Mistake: adds up pairs of neighbouring blocks of one colour, though a run may hold many blocks of its two colours.
from itertools import groupby, pairwise


def longest_two_kind_run(tiles: list[int]) -> int:
    blocks = [len(list(block)) for _, block in groupby(tiles)]
    if len(blocks) < 2:
        return sum(blocks)
    return max(left + right for left, right in pairwise(blocks))
