# The library's two bisections, the second one only right of the first: O(log n) time.
from bisect import bisect_left, bisect_right


def skein_shelf(lots: list[int], lot: int) -> list[int]:
    first = bisect_left(lots, lot)
    if first == len(lots) or lots[first] != lot:
        return [-1, -1]
    return [first, bisect_right(lots, lot, first) - 1]
