# Remembers every number there is.
from itertools import count


def echo(numbers):
    return len({number: str(number) * 40 for number in count()})
