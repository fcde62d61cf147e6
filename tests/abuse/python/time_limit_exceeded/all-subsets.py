# Adds up all subsets' sums on its way to the sum.
from itertools import product


def echo(numbers):
    return sum(1 for _ in product((0, 1), repeat=64)) and sum(numbers)
