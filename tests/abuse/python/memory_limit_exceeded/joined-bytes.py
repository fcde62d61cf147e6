# Joins one MiB to itself four hundred times, in one step.
def echo(numbers):
    return len(b"".join([bytes(1 << 20)] * 400))
