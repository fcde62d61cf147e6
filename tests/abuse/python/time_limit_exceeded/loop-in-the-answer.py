# Answers with a text that loops when anything asks for its encoding.
class Text(str):
    def encode(self, *arguments):
        while True:
            pass

    __str__ = __len__ = __iter__ = encode


def echo(numbers):
    return len(Text("x"))
