# Prints without end.
def echo(numbers):
    while True:
        print("kata" * 100)
