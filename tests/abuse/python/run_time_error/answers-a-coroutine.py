# The function is a coroutine, which nobody waits for.
# says: kata cannot take a `coroutine`
async def echo(numbers):
    return sum(numbers)
