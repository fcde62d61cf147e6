# Reads what it is given on standard input: there is nothing.
import sys


def echo(numbers):
    try:
        input("password: ")
        return -1
    except EOFError:
        return sum(numbers) + len(sys.stdin.read())
