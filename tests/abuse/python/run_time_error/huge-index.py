# Asks for a list of more places than this machine can count.
# says: OverflowError
def echo(numbers):
    return len([0] * 10_000_000_000)
