# Answers with what is larger than every number.
def echo(numbers):
    return float("inf")
