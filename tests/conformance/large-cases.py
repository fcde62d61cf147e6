"""Stretches by parity, the longest even one."""

from itertools import groupby


def even_stretch(numbers: list[int]) -> int:
    stretches = groupby(numbers, key=lambda number: number % 2)
    return max((len(list(stretch)) for odd, stretch in stretches if not odd), default=0)
