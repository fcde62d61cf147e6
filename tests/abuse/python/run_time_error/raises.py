# Raises an error with escapes in it, which must not reach a terminal.
# says: ValueError
def echo(numbers):
    raise ValueError("\x1b[2Jboom\x07\r\nroot")
