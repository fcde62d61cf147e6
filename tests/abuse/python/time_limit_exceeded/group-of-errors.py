# Raises groups of errors within groups.
def echo(numbers):
    error = ValueError("inmost")
    for depth in range(300):
        error = ExceptionGroup(f"group {depth}", [error, error])
    raise error
