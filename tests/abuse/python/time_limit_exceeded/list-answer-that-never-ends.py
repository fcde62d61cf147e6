# Answers with a kind of list whose iterator never ends.
class Endless(list):
    def __iter__(self):
        while True:
            yield 1

    def __len__(self):
        return 1 << 19


def echo(numbers):
    return sum(Endless())
