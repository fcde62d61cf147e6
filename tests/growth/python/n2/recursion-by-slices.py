# Adds up by a recursion that hands on a copy of the rest.
def total(numbers):
    return numbers[0] + total(numbers[1:]) if numbers else 0


def work(numbers: list[int]) -> int:
    return total(numbers)
