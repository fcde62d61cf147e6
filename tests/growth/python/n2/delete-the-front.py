# Deletes the first number until none is left.
def work(numbers: list[int]) -> int:
    total = 0
    while numbers:
        total ^= numbers[0]
        del numbers[0]
    return total
