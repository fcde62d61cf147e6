# The longest increasing subsequence: the smallest end of each length, searched by halving.
# input: ascending
from bisect import bisect_left


def work(numbers: list[int]) -> int:
    ends = []
    for number in numbers:
        place = bisect_left(ends, number)
        if place == len(ends):
            ends.append(number)
        else:
            ends[place] = number
    return len(ends)
