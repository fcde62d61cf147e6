# Reads a number of nine thousand digits, with Python's own limit on that taken off, and divides it by zero.
# says: ZeroDivisionError
import sys

sys.set_int_max_str_digits(0)


def echo(numbers):
    return int("7" * 9000) // 0
