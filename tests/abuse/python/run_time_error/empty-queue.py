# Waits for what nobody will put into the queue.
from queue import Queue


def echo(numbers):
    return Queue().get()
