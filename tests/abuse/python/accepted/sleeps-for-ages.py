# Sleeps for a thousand years: the clock is virtual, so it returns at once.
import time


def echo(numbers):
    before = time.time()
    time.sleep(1000 * 365 * 86400)
    assert time.time() - before > 1e10
    return sum(numbers)
