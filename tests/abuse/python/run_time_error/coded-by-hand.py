# Runs a function whose code is not what the compiler would make: it takes values off an empty stack.
def echo(numbers):
    echo.__code__ = echo.__code__.replace(co_code=b"\x1f\x00" * 4000, co_stacksize=1, co_consts=())
    return echo(numbers)
