# Halves the shelf, but copies the half it goes on with: n/2 + n/4 + ... labels, so O(n).
def first_not_below(lots: list[int], number: int) -> int:
    if not lots:
        return 0
    middle = len(lots) // 2
    if lots[middle] < number:
        return middle + 1 + first_not_below(lots[middle + 1 :], number)
    return first_not_below(lots[:middle], number)


def skein_shelf(lots: list[int], lot: int) -> list[int]:
    first = first_not_below(lots, lot)
    end = first_not_below(lots, lot + 1)
    return [first, end - 1] if first < end else [-1, -1]
