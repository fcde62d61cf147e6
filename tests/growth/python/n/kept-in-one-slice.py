# Moves all numbers at once: a slice, its reverse and a comprehension, each once.
def work(numbers: list[int]) -> int:
    numbers[:] = numbers[::-1]
    return sum([number % 7 for number in numbers])
