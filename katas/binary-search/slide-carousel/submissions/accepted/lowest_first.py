# Finds the place of the lowest number by halving, then looks in the one part that can hold the wanted: O(log n) time.
from bisect import bisect_left


def slide_carousel(slides: list[int], wanted: int) -> int:
    low, high = 0, len(slides) - 1
    while low < high:
        middle = (low + high) // 2
        if slides[middle] > slides[high]:
            low = middle + 1
        else:
            high = middle
    if wanted <= slides[-1]:
        start, end = low, len(slides)
    else:
        start, end = 0, low
    place = bisect_left(slides, wanted, start, end)
    return place if place < end and slides[place] == wanted else -1
