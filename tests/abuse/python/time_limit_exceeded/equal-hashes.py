# Keys of one hash, each compared with all before it.
class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.number == other.number


def echo(numbers):
    return len({Key(number) for number in range(20_000)})
