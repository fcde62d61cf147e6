# Answers with a kind of list that says it has five items and hands out two.
class Liar(list):
    def __len__(self):
        return 5

    def __iter__(self):
        return iter([1, 2])


def echo(numbers):
    return Liar([1, 2, 3])
