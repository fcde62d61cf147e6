# Makes the text of a number of millions of digits, with the limit on that taken off.
import sys


def echo(numbers):
    sys.set_int_max_str_digits(0)
    return len(str(1 << 30_000_000))
