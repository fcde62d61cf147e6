# Answers with a text of seventeen MiB.
# says: the answer takes more than 16 MiB
def echo(numbers):
    return "x" * (17 << 20)
