# Asks for a list of a thousand million places at once.
def echo(numbers):
    return len([0] * 1_000_000_000)
