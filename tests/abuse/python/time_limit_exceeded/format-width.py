# Formats with a width of many million, again and again.
def echo(numbers):
    while True:
        f"{1:>30000000}"
