# Waits for a clock that only sleeping moves.
import time


def echo(numbers):
    until = time.monotonic() + 0.001
    while time.monotonic() < until:
        pass
    return sum(numbers)
