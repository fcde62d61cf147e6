# Raises an error that raises another when it is shown.
class Shy(Exception):
    def __str__(self):
        raise Shy

    __repr__ = __str__


def echo(numbers):
    raise Shy
