# Sets a trace function that raises at the next call.
# says: traced
import sys


def trace(frame, event, argument):
    raise RuntimeError("traced")


def echo(numbers):
    sys.settrace(trace)
    return len([*map(lambda number: number, numbers or [1])])
