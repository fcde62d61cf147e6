# Multiplies numbers of millions of bits with one another.
def echo(numbers):
    number = (1 << 8_000_000) - 1
    for _ in range(100):
        number = number * number % ((1 << 8_000_001) - 1)
    return number % 2
