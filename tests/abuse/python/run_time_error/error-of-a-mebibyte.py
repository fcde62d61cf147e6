# Raises an error whose message is a MiB long.
# says: ValueError: xxxx
def echo(numbers):
    raise ValueError("x" * (1 << 20))
