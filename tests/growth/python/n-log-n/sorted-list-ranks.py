# The rank of each number among those before it, with the sorted list that is provided.
from sortedcontainers import SortedList


def work(numbers: list[int]) -> int:
    before, total = SortedList(), 0
    for number in numbers:
        total += before.bisect_left(number)
        before.add(number)
    return total
