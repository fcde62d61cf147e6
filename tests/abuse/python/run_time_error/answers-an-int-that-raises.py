# Answers with a kind of int that leaves when it is made an int.
# says: SystemExit
class Sum(int):
    def __int__(self):
        raise SystemExit("no number")

    __index__ = __trunc__ = __int__


def echo(numbers):
    return Sum(1)
