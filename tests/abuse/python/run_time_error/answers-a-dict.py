# Answers with a dict.
# says: kata cannot take a
def echo(numbers):
    return {sum(numbers): 1}
