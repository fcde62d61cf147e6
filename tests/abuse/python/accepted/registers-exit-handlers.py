# Registers an exit handler, a finalizer and a hook for exceptions that would each change the answer: none comes to run.
import atexit
import sys
import weakref


class Late:
    pass


def echo(numbers):
    late = Late()
    weakref.finalize(late, print, "too late")
    atexit.register(sys.exit, 3)
    sys.excepthook = lambda *error: print("forged")
    sys.settrace(None)
    return sum(numbers)
