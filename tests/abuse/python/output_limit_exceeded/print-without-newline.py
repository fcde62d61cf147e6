# Prints two MiB without one new line.
def echo(numbers):
    print("x" * (2 << 20), end="")
    return sum(numbers)
