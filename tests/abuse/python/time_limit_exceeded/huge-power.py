# Raises a number to a power that would take days, in one step.
def echo(numbers):
    return pow(7, 10**7) % 10
