# Answers with a node that raises when asked for its value.
# says: ask somebody else
class Node:
    next = None

    @property
    def val(self):
        raise ValueError("ask somebody else")


def echo(numbers):
    return Node()
