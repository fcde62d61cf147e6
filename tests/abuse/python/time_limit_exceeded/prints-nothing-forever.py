# Calls the host without end and hands it nothing.
import sys


def echo(numbers):
    write = sys.modules["wit_world"].print
    while True:
        write(b"")
