# The Fibonacci number of the length, without a memory.
def fibonacci(index: int) -> int:
    return index if index < 2 else fibonacci(index - 1) + fibonacci(index - 2)


def work(numbers: list[int]) -> int:
    return fibonacci(len(numbers))
