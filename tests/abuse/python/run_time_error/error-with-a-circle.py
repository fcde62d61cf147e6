# Raises an error that is its own cause.
# says: RuntimeError
def echo(numbers):
    error = RuntimeError("round")
    other = ValueError("about")
    error.__cause__, other.__cause__ = other, error
    raise error
