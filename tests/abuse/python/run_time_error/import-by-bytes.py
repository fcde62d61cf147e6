# Loads a file of the host as a module.
import sys


def echo(numbers):
    sys.path.insert(0, "/etc")
    sys.path_hooks.append(lambda path: None)
    __import__("passwd")
    return sum(numbers)
