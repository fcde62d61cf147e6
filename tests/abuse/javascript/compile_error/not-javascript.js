// Is written in another language.
def echo(numbers):
    return sum(numbers)
