# Answers with a complex number.
# says: kata cannot take a
def echo(numbers):
    return complex(sum(numbers))
