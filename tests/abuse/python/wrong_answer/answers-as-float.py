# Answers with half more than the sum.
def echo(numbers):
    return sum(numbers) + 0.5
