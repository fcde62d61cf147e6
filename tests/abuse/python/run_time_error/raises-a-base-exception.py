# Raises what most handlers let pass.
# says: KeyboardInterrupt
def echo(numbers):
    raise KeyboardInterrupt
