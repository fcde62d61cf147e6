# A product that the compiler may work out beforehand, were it not too large.
def echo(numbers):
    return len(b"x" * 2_000_000_000)
