# Asks the list for the first place of each of its numbers.
def work(numbers: list[int]) -> int:
    return sum(numbers.index(number) for number in numbers)
