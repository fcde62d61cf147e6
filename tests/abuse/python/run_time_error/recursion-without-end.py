# Calls itself without end.
# says: RecursionError
def echo(numbers):
    return echo(numbers) + 1
