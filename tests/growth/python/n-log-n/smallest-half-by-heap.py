# The smaller half by the library's heap, half of the numbers in it.
from heapq import nsmallest


def work(numbers: list[int]) -> int:
    return nsmallest(len(numbers) // 2, numbers)[-1]
