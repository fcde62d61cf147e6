# Answers with a set.
# says: kata cannot take a
def echo(numbers):
    return {sum(numbers)}
