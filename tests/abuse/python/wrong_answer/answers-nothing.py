# Prints the sum and forgets to return it.
def echo(numbers):
    print(sum(numbers))
