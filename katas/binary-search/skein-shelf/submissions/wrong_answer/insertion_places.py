# Mistake: never asks whether the lot is there, so a missing one gives the borders where it would lie.
from bisect import bisect_left, bisect_right


def skein_shelf(lots: list[int], lot: int) -> list[int]:
    return [bisect_left(lots, lot), bisect_right(lots, lot) - 1]
