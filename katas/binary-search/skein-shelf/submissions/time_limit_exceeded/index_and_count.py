# The list's own look-ups, which read one label after the other: O(n).
def skein_shelf(lots: list[int], lot: int) -> list[int]:
    if lot not in lots:
        return [-1, -1]
    first = lots.index(lot)
    return [first, first + lots.count(lot) - 1]
