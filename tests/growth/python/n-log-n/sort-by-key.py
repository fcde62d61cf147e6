# Sorts in place by a key that a function makes.
def work(numbers: list[int]) -> int:
    numbers.sort(key=lambda number: (number % 1000, -number))
    return numbers[len(numbers) // 2]
