# Answers with a number of a million bits.
# says: more than 128 bits
def echo(numbers):
    return 1 << 1_000_000
