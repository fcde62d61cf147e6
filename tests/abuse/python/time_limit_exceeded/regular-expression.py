# A regular expression that tries exponentially many ways.
import re


def echo(numbers):
    return len(re.fullmatch("(a|a|aa)+b", "a" * 60) or "")
