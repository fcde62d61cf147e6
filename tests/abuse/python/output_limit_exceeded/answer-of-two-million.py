# Answers with two million numbers.
# says: the answer takes more than 16 MiB
def echo(numbers):
    return [0] * 2_000_000
