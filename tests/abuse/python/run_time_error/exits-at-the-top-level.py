# Leaves while it is read.
# says: SystemExit
raise SystemExit("done")


def echo(numbers):
    return sum(numbers)
