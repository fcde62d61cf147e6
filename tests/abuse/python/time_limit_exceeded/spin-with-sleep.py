# Sleeps for nothing, again and again.
import time


def echo(numbers):
    while True:
        time.sleep(0)
