# Adds up in a thread.
import threading


def echo(numbers):
    thread = threading.Thread(target=sum, args=(numbers,))
    thread.start()
    thread.join()
    return sum(numbers)
