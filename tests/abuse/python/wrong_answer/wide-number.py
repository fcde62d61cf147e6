# Answers with a number of more than 64 bits.
def echo(numbers):
    return sum(numbers) + (1 << 100)
