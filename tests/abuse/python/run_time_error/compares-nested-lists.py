# Compares two lists that nest a hundred thousand deep.
# says: stack overflow
def echo(numbers):
    one, other = [], []
    for _ in range(100_000):
        one, other = [one], [other]
    return int(one == other)
