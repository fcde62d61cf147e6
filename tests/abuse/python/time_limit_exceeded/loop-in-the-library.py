# Adds up an iterator without end, without one line of Python running.
from itertools import count


def echo(numbers):
    return sum(count())
