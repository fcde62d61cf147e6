# Puts the numbers into a hundred groups and adds up the largest of each.
from collections import defaultdict


def work(numbers: list[int]) -> int:
    groups = defaultdict(list)
    for number in numbers:
        groups[number % 100].append(number)
    return sum(map(max, groups.values()))
