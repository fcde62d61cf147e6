# Loops while it is read.
while True:
    pass


def echo(numbers):
    return sum(numbers)
