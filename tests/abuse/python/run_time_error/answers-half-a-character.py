# Answers with half of a surrogate pair.
# says: surrogate
def echo(numbers):
    return "\ud800"
