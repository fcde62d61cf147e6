# Mistake: takes the middle of each list and then the mean of both, whatever the lists' lengths.
from statistics import median


def two_finish_lines(north: list[int], south: list[int]) -> float:
    middles = [median(times) for times in (north, south) if times]
    return sum(middles) / len(middles)
