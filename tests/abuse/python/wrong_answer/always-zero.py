# Answers 0, whatever comes.
def echo(numbers):
    return 0
