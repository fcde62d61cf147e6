# Mistake: gives the place among the numbers in rising order, and forgets how far the carousel is turned.
from bisect import bisect_left


def slide_carousel(slides: list[int], wanted: int) -> int:
    low, high = 0, len(slides) - 1
    while low < high:
        middle = (low + high) // 2
        if slides[middle] > slides[high]:
            low = middle + 1
        else:
            high = middle
    in_order = slides[low:] + slides[:low]
    place = bisect_left(in_order, wanted)
    return place if place < len(in_order) and in_order[place] == wanted else -1
