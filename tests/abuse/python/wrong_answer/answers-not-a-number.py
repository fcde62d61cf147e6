# Answers with what is no number.
def echo(numbers):
    return float("nan")
