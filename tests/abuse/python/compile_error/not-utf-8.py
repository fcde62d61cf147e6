# A text that is no UTF-8.
def echo(numbers):
    x = 'ÿşé'
    return sum(numbers)
