# An iterator without end is made a list.
from itertools import repeat


def echo(numbers):
    return len(list(repeat("x")))
