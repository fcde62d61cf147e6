# Takes one argument more than comes.
# says: cannot be called with (numbers)
def echo(numbers, more):
    return sum(numbers)
