# Takes a lock that it holds already: nobody can give it back.
from threading import Lock


def echo(numbers):
    lock = Lock()
    lock.acquire()
    lock.acquire()
    return sum(numbers)
