# Prints without end while it is read.
while True:
    print("x" * 1000)


def echo(numbers):
    return sum(numbers)
