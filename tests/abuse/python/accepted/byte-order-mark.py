# Begins with a byte order mark, which editors put there.
def echo(numbers):
    return sum(numbers)
