# Prints two MiB to the error stream, in small pieces.
import sys


def echo(numbers):
    for _ in range(40_000):
        sys.stderr.write("a line of fifty-two characters, again and again ...\n")
    return sum(numbers)
