# A loop as another language has it.
# says: SyntaxError: invalid syntax
def echo(numbers):
    for (int i = 0; i < 3; i++) { }
    return 0
