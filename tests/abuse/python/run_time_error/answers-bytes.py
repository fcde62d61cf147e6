# Answers with bytes.
# says: kata cannot take a
def echo(numbers):
    return bytes(8)
