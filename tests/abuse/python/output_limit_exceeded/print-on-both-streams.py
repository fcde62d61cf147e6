# Prints half of too much on each stream.
import sys


def echo(numbers):
    for stream in (sys.stdout, sys.stderr):
        stream.write("x" * 700_000 + "\n")
        stream.flush()
    return sum(numbers)
