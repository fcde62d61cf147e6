# Takes the limit of recursion off and calls itself without end, keeping a list in each call.
import sys

sys.setrecursionlimit(2_000_000_000)


def echo(numbers):
    kept = [0] * 1000
    return echo(numbers) + len(kept)
