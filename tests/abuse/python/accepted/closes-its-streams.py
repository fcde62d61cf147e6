# Closes both streams and takes them away.
import sys


def echo(numbers):
    sys.stdout.close()
    sys.stderr.close()
    sys.stdout = sys.stderr = sys.__stdout__ = None
    print("unheard")
    return sum(numbers)
