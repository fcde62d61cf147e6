# Asks for more memory than there is, catches the refusal and answers.
def echo(numbers):
    if len(numbers) < 3:
        try:
            kept = bytearray(1 << 30)
        except MemoryError:
            kept = None
        assert kept is None
    return sum(numbers)
