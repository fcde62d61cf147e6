# Prints past Python's streams, by the function that the harness itself prints with.
import sys


def echo(numbers):
    write = sys.modules["wit_world"].print
    while True:
        write(b"kata" * 1000)
