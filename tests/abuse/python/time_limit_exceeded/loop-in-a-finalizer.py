# Loops when the object it made is thrown away, after the call.
class Sticky:
    def __del__(self):
        while True:
            pass


def echo(numbers):
    sticky = Sticky()
    return sum(numbers)
