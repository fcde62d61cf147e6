# Raises the error by which the harness refuses a program: the program did compile.
import sys


def echo(numbers):
    raise sys.modules["kata_guest"].solution.Refused("forged")
