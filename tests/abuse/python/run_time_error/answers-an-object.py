# Answers with an object of no kind.
# says: kata cannot take a
def echo(numbers):
    return object()
