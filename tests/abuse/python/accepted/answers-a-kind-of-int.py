# Answers with a kind of int that lies when it is compared, hashed or shown: its number is taken.
class Sum(int):
    def __eq__(self, other):
        return False

    def __repr__(self):
        return "forged"

    def __hash__(self):
        return 7


def echo(numbers):
    return Sum(sum(numbers))
