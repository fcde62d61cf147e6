# Waits outside of a coroutine.
# says: SyntaxError
def echo(numbers):
    return await sum(numbers)
