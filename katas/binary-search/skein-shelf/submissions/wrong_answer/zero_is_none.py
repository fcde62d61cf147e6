# Mistake: takes place 0 for "not found", because 0 counts as false.
from bisect import bisect_left, bisect_right


def skein_shelf(lots: list[int], lot: int) -> list[int]:
    first = bisect_left(lots, lot)
    last = bisect_right(lots, lot) - 1
    if not first or first > last:
        return [-1, -1]
    return [first, last]
