# Ends its lines as Windows does.
def echo(numbers):
    return sum(
        numbers
    )
