# Asks a question that nobody answers.
# says: EOFError
def echo(numbers):
    return int(input())
