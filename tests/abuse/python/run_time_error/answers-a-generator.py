# Answers with a generator that never ends.
# says: kata cannot take a
def echo(numbers):
    return (1 for _ in iter(int, 1))
