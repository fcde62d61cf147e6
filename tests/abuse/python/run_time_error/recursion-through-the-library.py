# Calls itself without end through functions of the library.
# says: RecursionError
def echo(numbers):
    return max(map(echo, [numbers]))
