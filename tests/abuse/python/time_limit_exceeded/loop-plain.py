# Loops without end.
def echo(numbers):
    while True:
        pass
