# The function is a lambda with a default and a decorator-made wrapper around it.
from functools import cache, wraps

add = lambda numbers, start=0: start + sum(numbers)


@wraps(add)
def echo(*arguments, **named):
    return add(*arguments, **named)
